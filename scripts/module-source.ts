import ts from 'typescript'

import { lineAt } from './line.ts'
import type { SourceFile } from './stylesheet.ts'

/** What of a file is one program: all of a `.ts` file, the frontmatter of an `.astro` file, or one of its scripts. */
export interface Program {
  kind: 'module' | 'frontmatter' | 'script'
  source: ts.SourceFile
}

export interface Import {
  specifier: string
  /** The values taken, by the names they are exported under; `*` for all of them. Empty for types and side effects. */
  names: string[]
  isTypeOnly: boolean
  /** `export … from`, which hands on what another file defines. */
  isReexport: boolean
  line: number
}

export interface Mention {
  name: string
  line: number
}

/** The programs in a `.ts`, `.tsx`, `.astro` or `.mdx` file, with every line where it was. */
export function findPrograms({ path, text }: SourceFile): Program[] {
  const program = (kind: Program['kind'], code: string): Program => ({
    kind,
    source: ts.createSourceFile(path.endsWith('x') ? 'a.tsx' : 'a.ts', code, ts.ScriptTarget.ESNext, true),
  })
  if (path.endsWith('.mdx')) return [program('frontmatter', keep(text, /^import\s[^\n]*$/gm))]
  if (!path.endsWith('.astro')) return [program('module', text)]
  const frontmatter = /^---\n[\s\S]*?\n---$/m.exec(text)?.[0] ?? ''
  const scripts = [...text.matchAll(/(?<=<script(?![^>]*\bjson\b)[^>]*>)[\s\S]*?(?=<\/script>)/g)]
  return [
    program('frontmatter', frontmatter.replace('---', '   ').replace(/---$/, '')),
    ...scripts.map((match) => program('script', text.slice(0, match.index).replaceAll(/[^\n]/g, ' ') + match[0])),
  ]
}

/** Every import of a program: declarations, re-exports, `import()` and `import('…')` types. */
export function findImports({ source }: Program): Import[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node)
    if (!specifier) return []
    const names = valueNames(node)
    const line = lineAt(source.text, node.getStart())
    return [{ specifier, names, isTypeOnly: isTypeOnly(node, names), isReexport: ts.isExportDeclaration(node), line }]
  })
}

/** Every mention of something the program did not declare, import or reach through a member: its globals. */
export function findGlobals({ source }: Program): Mention[] {
  const nodes = nodesOf(source)
  const declared = new Set(nodes.flatMap((node) => declaredName(node) ?? []))
  return nodes.flatMap((node) => {
    const name = globalName(node)
    if (!name || declared.has(name.split('.')[0] ?? '')) return []
    return [{ name, line: lineAt(source.text, node.getStart()) }]
  })
}

/** Whether the program has a default export. */
export function hasDefaultExport({ source }: Program): boolean {
  return nodesOf(source).some(
    (node) =>
      ts.isExportAssignment(node) ||
      (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) ||
      (ts.isExportSpecifier(node) && node.name.text === 'default'),
  )
}

function keep(text: string, pattern: RegExp): string {
  return text.replaceAll(new RegExp(`${pattern.source}|[^\\n]`, pattern.flags), (match) =>
    match.length > 1 ? match : ' ',
  )
}

function nodesOf(root: ts.Node): ts.Node[] {
  if (ts.isJSDoc(root)) return []
  return [root, ...root.getChildren().flatMap(nodesOf)]
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return textOf(node.arguments[0])
  return undefined
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined
}

function valueNames(node: ts.Node): string[] {
  if (ts.isCallExpression(node)) return ['*']
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? [] : ['*']
  if (!ts.isImportDeclaration(node)) return []
  const clause = node.importClause
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return []
  const bindings = clause.namedBindings
  const named =
    bindings && ts.isNamedImports(bindings) ? bindings.elements.filter((element) => !element.isTypeOnly) : []
  return [
    ...(clause.name ? ['default'] : []),
    ...(bindings && ts.isNamespaceImport(bindings) ? ['*'] : []),
    ...named.map((element) => (element.propertyName ?? element.name).text),
  ]
}

function isTypeOnly(node: ts.Node, names: string[]): boolean {
  const isSideEffect = ts.isImportDeclaration(node) && !node.importClause
  return names.length === 0 && !isSideEffect
}

function declaredName(node: ts.Node): string | undefined {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node)
  return isDeclaration && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined
}

/** `document`, `Date.now`, `new Date()` (without arguments), `import.meta`. */
function globalName(node: ts.Node): string | undefined {
  if (ts.isMetaProperty(node)) return 'import.meta'
  if (ts.isNewExpression(node) && !node.arguments?.length) return `new ${node.expression.getText()}()`
  if (!ts.isIdentifier(node) || isOwnName(node)) return undefined
  const { parent } = node
  const isObject = ts.isPropertyAccessExpression(parent) && parent.expression === node
  return isObject ? `${node.text}.${parent.name.text}` : node.text
}

/** Whether the identifier names a member, a key or a declaration instead of mentioning a value. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return false
  const named = parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node }
  return (
    named.name === node || named.propertyName === node || ts.isTypeReferenceNode(parent) || ts.isJsxAttribute(parent)
  )
}
