// Design tokens: every colour comes from src/styles/tokens.css, components use roles only, and nothing is left over.
import { glob, readFile } from 'node:fs/promises'

import { findColourLiterals } from './colour-literals.ts'
import { lineAt } from './line.ts'
import { blankComments, findDeclarations, type SourceFile } from './stylesheet.ts'

const TOKENS_PATH = 'src/styles/tokens.css'
const PRIMITIVE = /^--(?:blue|red|green|amber|sand|slate|teal|plum|ink|paper)-\d/

export interface TokenProblem {
  file: string
  line: number
  message: string
}

interface Use {
  name: string
  index: number
  hasFallback: boolean
}

/** Everything that is wrong with how the files (`src/styles/tokens.css` among them) define and use design tokens. */
export function checkTokens(files: SourceFile[]): TokenProblem[] {
  const others = files.filter(({ path }) => path !== TOKENS_PATH)
  return [
    ...others.flatMap(reportColourLiterals),
    ...others.flatMap(reportPrimitives),
    ...reportUndefined(files),
    ...reportUnused(files),
  ]
}

function reportColourLiterals(file: SourceFile): TokenProblem[] {
  return findColourLiterals(file).map(({ text, index }) =>
    problemAt(file, index, `colour literal ${text}: use a role token of ${TOKENS_PATH}`),
  )
}

function reportPrimitives(file: SourceFile): TokenProblem[] {
  return usesIn(file)
    .filter(({ name }) => PRIMITIVE.test(name))
    .map(({ name, index }) => problemAt(file, index, `${name} is a primitive: use a role token`))
}

function reportUndefined(files: SourceFile[]): TokenProblem[] {
  const defined = new Set(files.flatMap(definedIn))
  return files.flatMap((file) =>
    usesIn(file)
      .filter(({ name, hasFallback }) => !hasFallback && !defined.has(name))
      .map(({ name, index }) => problemAt(file, index, `${name} is used but nowhere defined`)),
  )
}

function reportUnused(files: SourceFile[]): TokenProblem[] {
  const tokens = files.find(({ path }) => path === TOKENS_PATH)
  if (!tokens) return [{ file: TOKENS_PATH, line: 1, message: 'the file of design tokens is missing' }]
  const definitions = findDeclarations(tokens).filter(({ name }) => name.startsWith('--'))
  const used = usedNames(files, tokens)
  return definitions
    .filter(({ name }) => !used.has(name))
    .map(({ name, index }) => problemAt(tokens, index, `${name} is defined but not used`))
}

/** The names used outside the definitions of tokens, and all that the definitions of those use in turn. */
function usedNames(files: SourceFile[], tokens: SourceFile): Set<string> {
  const declarations = findDeclarations(tokens)
  const used = new Set([
    ...files.filter((file) => file !== tokens).flatMap((file) => usesIn(file).map(({ name }) => name)),
    ...declarations.filter(({ name }) => !name.startsWith('--')).flatMap(({ value }) => namesIn(value)),
  ])
  // A set that grows while it is walked also visits what was added.
  for (const name of used) {
    for (const declaration of declarations) {
      if (declaration.name === name) namesIn(declaration.value).forEach((next) => used.add(next))
    }
  }
  return used
}

function usesIn(file: SourceFile): Use[] {
  return [...blankComments(file).matchAll(/var\(\s*(--[\w-]+)\s*(,?)/g)].map((match) => ({
    name: match[1] ?? '',
    index: match.index,
    hasFallback: match[2] === ',',
  }))
}

function namesIn(value: string): string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '')
}

/** `--x: …` in a stylesheet or a style attribute, `'--x': …` in an object, `setProperty('--x', …)`, `@property --x`. */
function definedIn(file: SourceFile): string[] {
  const definitions = /(?<![\w-])(--[\w-]+)\s*:|["'](--[\w-]+)["']\s*[:,]|@property\s+(--[\w-]+)/g
  return [...blankComments(file).matchAll(definitions)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function problemAt(file: SourceFile, index: number, message: string): TokenProblem {
  return { file: file.path, line: lineAt(file.text, index), message }
}

async function readSource(): Promise<SourceFile[]> {
  const paths = await Array.fromAsync(glob('src/**/*.{css,astro,tsx}'))
  return Promise.all(
    paths.sort().map(async (path) => ({ path: path.replaceAll('\\', '/'), text: await readFile(path, 'utf8') })),
  )
}

if (import.meta.main) {
  const problems = checkTokens(await readSource())
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
