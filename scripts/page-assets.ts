import { posix } from 'node:path'

import ts from 'typescript'

/** The files of a built site by their path in it (`cases/angela/index.html`, `_astro/page.css`), with their text. */
export type BuiltSite = ReadonlyMap<string, string>

/** What one page makes a browser load, as paths in the site. What stands inline counts with the page itself. */
export interface PageAssets {
  page: string
  /** Modules of `<script>` elements and of islands, and what they import statically. */
  scripts: string[]
  /** Modules that are loaded only when something asks for them. */
  laterScripts: string[]
  styles: string[]
  /** Font files for the Latin alphabet; those for other alphabets are loaded only by text that uses them. */
  fonts: string[]
}

const ISLAND_MODULE = /\s(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g
const SCRIPT = /<script\b[^>]*?\ssrc="([^"]+)"/g
const INLINE_MODULE = /<script\b[^>]*\btype="module"[^>]*>([\s\S]*?)<\/script>/g
const STYLESHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]+)"/g
const INLINE_STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const FONT_FACE = /@font-face\s*\{[^}]*\}/g

/** What every page of the site loads. Throws when a page asks for a file that is not there. */
export function findPageAssets(site: BuiltSite): PageAssets[] {
  return [...site.keys()]
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((page) => assetsOf(site, page))
}

function assetsOf(site: BuiltSite, page: string): PageAssets {
  const html = textAt(site, page, page)
  const inline = captures(html, INLINE_MODULE).map(importsOf)
  const first = [...captures(html, SCRIPT), ...captures(html, ISLAND_MODULE), ...inline.flatMap((of) => of.now)]
  const scripts = reachable(site, resolveAll(page, first))
  const laterInline = inline.flatMap((of) => of.later)
  const later = reachableLater(site, [...scripts, ...resolveAll(page, laterInline)])
  const styles = resolveAll(page, captures(html, STYLESHEET))
  const css = [
    ...captures(html, INLINE_STYLE).map((text) => ({ from: page, text })),
    ...styles.map((path) => ({ from: path, text: textAt(site, path, page) })),
  ]
  return {
    page,
    scripts: [...scripts].sort(),
    laterScripts: [...later].filter((path) => !scripts.has(path)).sort(),
    styles: unique(styles),
    fonts: unique(css.flatMap(({ from, text }) => resolveAll(from, latinFonts(text)))),
  }
}

/** The modules and all that they import statically. */
function reachable(site: BuiltSite, modules: string[]): Set<string> {
  const found = new Set(modules)
  // A set that grows while it is walked also visits what was added.
  for (const path of found) resolveAll(path, importsOf(textAt(site, path, path)).now).forEach((next) => found.add(next))
  return found
}

/** The modules, and all that they load in the end, whether at once or when something asks for it. */
function reachableLater(site: BuiltSite, modules: string[]): Set<string> {
  const found = new Set(modules)
  for (const path of found) {
    const code = textAt(site, path, path)
    const { now, later } = importsOf(code)
    for (const next of [...resolveAll(path, [...now, ...later]), ...endingAs(site, code)]) found.add(next)
  }
  return found
}

/** The modules that are loaded from an address put together when the code runs, of which only the end is known. */
function endingAs(site: BuiltSite, code: string): string[] {
  const ends = captures(code, /\bimport\(\s*`\$\{[^}]*\}([^`$]+)`/g)
  return [...site.keys()].filter((path) => ends.includes(posix.basename(path)))
}

function importsOf(code: string): { now: string[]; later: string[] } {
  const { statements } = ts.createSourceFile('a.js', code, ts.ScriptTarget.ESNext)
  const now = statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const specifier = statement.moduleSpecifier
    return specifier && ts.isStringLiteral(specifier) ? [specifier.text] : []
  })
  return { now, later: captures(code, /\bimport\(\s*["'`]([^"'`$]+)["'`]/g) }
}

function latinFonts(css: string): string[] {
  return (css.match(FONT_FACE) ?? [])
    .filter((face) => /unicode-range\s*:\s*U\+0{0,4}-/i.test(face) || !/unicode-range/i.test(face))
    .flatMap((face) => captures(face, /url\(["']?([^"')]+\.woff2?)["']?\)/g).slice(0, 1))
}

function resolveAll(from: string, addresses: string[]): string[] {
  return addresses.map((address) => {
    const path = address.replace(/[?#].*$/, '')
    return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path)
  })
}

function textAt(site: BuiltSite, path: string, page: string): string {
  const text = site.get(path)
  if (text === undefined) throw new Error(`${page} asks for ${path}, which was not built.`)
  return text
}

function captures(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

function unique(paths: string[]): string[] {
  return [...new Set(paths)].sort()
}
