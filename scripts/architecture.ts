// The table "Who may import what", as data, and what a file has to say to break it.
import { posix } from 'node:path'

import { findGlobals, findImports, findPrograms, hasDefaultExport, type Import, type Program } from './module-source.ts'
import type { SourceFile } from './stylesheet.ts'

type Layer = keyof typeof RULES
/** What may be taken from a package: everything, only types, or these names besides types. */
type Allowance = 'all' | 'types' | string[]

interface Rule {
  /** Where a file has to be to belong here; the first rule that fits counts. */
  files: RegExp
  layers: string[]
  /** The only packages that may be imported. */
  packages?: Record<string, Allowance>
  /** Where the list of packages is open: those that belong elsewhere. */
  exceptPackages?: RegExp
  /** What a `<script>` may import beyond. */
  scriptLayers?: string[]
  /** Nothing of the world outside: no page, storage, clock, chance or timer. */
  isPure?: true
  keepsStorage?: true
  /** May re-export: where one file stands for a choice among others. */
  handsOn?: true
}

const RUN_IN_ISLANDS = /^(?:xstate|nanostores|@nanostores|preact|zod|astro\/zod)(?:\/|$)/
const RUN_IN_ISLANDS_OR_READ_CONTENT = /^(?:xstate|nanostores|@nanostores|preact|zod|astro\/zod|astro:content)(?:\/|$)/

const RULES = {
  schema: {
    files: /^src\/domain\/.*-schema\.ts$/,
    layers: ['domain', 'schema'],
    packages: { 'astro/zod': 'all' },
    isPure: true,
  },
  // The map of a case is laid out while the site is built: the library never reaches an island.
  mapLayout: {
    files: /^src\/domain\/case\/map-layout\.ts$/,
    layers: ['domain', 'schema'],
    packages: { '@dagrejs/dagre': 'all' },
    isPure: true,
  },
  domain: { files: /^src\/domain\/.*\.ts$/, layers: ['domain', 'schema'], packages: {}, isPure: true },
  machine: {
    files: /^src\/machines\/.*\.ts$/,
    layers: ['domain', 'machine'],
    packages: { xstate: 'all' },
    isPure: true,
  },
  store: {
    files: /^src\/stores\/.*\.ts$/,
    layers: ['domain', 'machine', 'store', 'messages'],
    packages: {
      xstate: ['createActor'],
      nanostores: 'all',
      '@nanostores/persistent': 'all',
      idb: 'all',
      'age-encryption': 'all',
      '@noble/ciphers/chacha.js': 'all',
    },
    keepsStorage: true,
  },
  messages: { files: /^src\/messages\/.*\.ts$/, layers: ['messages', 'domain'], packages: {}, handsOn: true },
  styles: { files: /^src\/styles\//, layers: ['styles'], packages: {} },
  // Prose is rendered while the site is built: what does that (a Markdown parser) never reaches an island.
  prose: {
    files: /^src\/components\/prose\/.*\.ts$/,
    layers: ['domain', 'prose', 'messages', 'site'],
    exceptPackages: RUN_IN_ISLANDS_OR_READ_CONTENT,
  },
  // What writes files for word processors: its library is large and loaded on demand, so it stands in files of its own.
  wordFile: {
    files: /^src\/components\/(?:word\/.*|.*-docx)\.ts$/,
    layers: ['domain', 'messages', 'wordFile'],
    packages: { docx: 'all' },
  },
  island: {
    files: /^src\/components\/.*\.tsx?$/,
    layers: ['domain', 'store', 'island', 'wordFile', 'messages', 'site', 'styles'],
    packages: { preact: 'all', 'preact/hooks': 'all', '@nanostores/preact': ['useStore'], nanostores: 'types' },
  },
  component: {
    files: /^src\/components\/.*\.astro$/,
    layers: ['domain', 'schema', 'mapLayout', 'component', 'prose', 'island', 'messages', 'styles', 'site'],
    exceptPackages: RUN_IN_ISLANDS_OR_READ_CONTENT,
    scriptLayers: ['machine', 'store'],
  },
  layout: {
    files: /^src\/layouts\//,
    layers: ['domain', 'schema', 'layout', 'component', 'prose', 'island', 'messages', 'styles', 'site'],
    exceptPackages: RUN_IN_ISLANDS_OR_READ_CONTENT,
    scriptLayers: ['machine', 'store'],
  },
  page: {
    files: /^src\/pages\//,
    layers: ['domain', 'schema', 'layout', 'component', 'prose', 'island', 'messages', 'styles', 'site'],
    exceptPackages: RUN_IN_ISLANDS,
    scriptLayers: ['machine', 'store'],
  },
  content: { files: /^src\/content\/.*\.mdx$/, layers: ['component'], packages: {} },
  collections: { files: /^src\/content\.config\.ts$/, layers: ['domain', 'schema'] },
  site: { files: /^src\/[\w-]+\.ts$/, layers: ['domain', 'site'], packages: {} },
} satisfies Record<string, Rule>

const IMPURE =
  /^(?:window|document|navigator|location|history|globalThis|self|localStorage|sessionStorage|indexedDB|performance|fetch|console|process|setTimeout|setInterval|queueMicrotask|requestAnimationFrame|requestIdleCallback|Date\.now|new Date\(\)|Math\.random|crypto\.randomUUID|crypto\.getRandomValues|import\.meta)(?:\.|$)/
const STORAGE = /^(?:(?:window|globalThis|self)\.)?(?:localStorage|sessionStorage|indexedDB)(?:\.|$)/

export interface ArchitectureProblem {
  file: string
  line: number
  message: string
}

/** Everything one file of `src/` does that its place does not allow. */
export function checkArchitecture(file: SourceFile): ArchitectureProblem[] {
  const layer = layerOf(file.path)
  if (!layer) return [{ file: file.path, line: 1, message: 'has no place in the architecture' }]
  return findPrograms(file).flatMap((program) => [
    ...checkImports(file, layer, program),
    ...checkGlobals(file, layer, program),
    ...checkExports(file, program),
  ])
}

function checkImports({ path }: SourceFile, layer: Layer, program: Program): ArchitectureProblem[] {
  return findImports(program).flatMap((imported) => {
    const target = resolve(path, imported.specifier)
    const message = target
      ? describeFileProblem(layer, target, { imported, program })
      : describePackageProblem(RULES[layer], imported)
    return message ? [{ file: path, line: imported.line, message }] : []
  })
}

/** The path of the file that is meant, or `undefined` for a package. */
function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}

function describeFileProblem(
  layer: Layer,
  target: string,
  { imported, program }: { imported: Import; program: Program },
) {
  const rule: Rule = RULES[layer]
  if (imported.isReexport && !rule.handsOn)
    return `hands on ${imported.specifier}: import the file that defines the thing`
  if (!/\.(?:ts|tsx|mjs|astro|mdx|css|svg|json)(?:\?\w+)?$/.test(target))
    return `${imported.specifier} lacks its extension`
  if (target.endsWith('.css')) return undefined
  const targetLayer = layerOf(target)
  const open = [...rule.layers, ...(program.kind === 'script' ? (rule.scriptLayers ?? []) : [])]
  if (targetLayer && open.includes(targetLayer)) return undefined
  if (targetLayer === 'schema' && open.includes('domain') && imported.isTypeOnly) return undefined
  return `${layer} may not import ${targetLayer ?? 'what is outside src'} (${imported.specifier})`
}

function describePackageProblem({ packages, exceptPackages }: Rule, { specifier, names, isTypeOnly }: Import) {
  if (exceptPackages?.test(specifier)) return `may not import ${specifier}`
  if (!packages) return undefined
  const allowance = packages[specifier]
  if (!allowance) return `may not import ${specifier}`
  if (allowance === 'all' || isTypeOnly) return undefined
  const excess = allowance === 'types' ? names : names.filter((name) => !allowance.includes(name))
  return excess.length > 0 ? `may not import ${excess.join(', ')} from ${specifier}` : undefined
}

function checkGlobals({ path }: SourceFile, layer: Layer, program: Program): ArchitectureProblem[] {
  const rule: Rule = RULES[layer]
  const forbidden = [...(rule.isPure ? [IMPURE] : []), ...(rule.keepsStorage ? [] : [STORAGE])]
  return findGlobals(program)
    .filter(({ name }) => forbidden.some((pattern) => pattern.test(name)))
    .map(({ name, line }) => ({ file: path, line, message: `${layer} may not use ${name}` }))
}

function checkExports({ path }: SourceFile, program: Program): ArchitectureProblem[] {
  const problem = (message: string) => ({ file: path, line: 1, message })
  const isBarrel = /^src\/(?!pages\/).*\/index\.tsx?$/.test(path)
  return [
    ...(isBarrel ? [problem('is a barrel: import the file that defines the thing')] : []),
    ...(program.kind === 'module' && hasDefaultExport(program) ? [problem('has a default export')] : []),
  ]
}

function layerOf(path: string): Layer | undefined {
  const found = Object.entries(RULES).find(([, { files }]) => files.test(path))
  return found?.[0] as Layer | undefined
}
