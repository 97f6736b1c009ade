// `npm run identity:evaluate [-- --misses]`: recall and precision of the identity check on its corpus, through the same command.
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

import { findIdentifiers } from '#domain/identity/find-identifiers.ts'

import { CORPUS_PARTS, readCorpus } from './identity-corpus.ts'
import { measure } from './identity-measure.ts'

import type { Hit, TextLanguage } from '#domain/identity/category.ts'
import type { CorpusText } from './identity-corpus.ts'
import type { Measured } from './identity-measure.ts'

const showsMisses = process.argv.includes('--misses')

for (const part of CORPUS_PARTS) {
  const texts = readCorpus(part)
  const answers = ask(texts)
  for (const lang of ['en', 'fr'] as const)
    report(part, lang, { texts: texts.filter((one) => one.lang === lang), answers })
}
for (const lang of ['en', 'fr'] as const) console.log(`${lang}: 4,000 words in ${timeOf(lang).toFixed(0)} ms`)

function ask(texts: CorpusText[]): Map<string, Hit[]> {
  const input = texts.map(({ id, lang, text }) => JSON.stringify({ id, lang, text })).join('\n')
  const script = fileURLToPath(new URL('identity.ts', import.meta.url))
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' })
  process.stderr.write(stderr)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; spans: Hit[] })
  return new Map(lines.map(({ id, spans }) => [id, spans]))
}

function report(
  part: string,
  lang: TextLanguage,
  { texts, answers }: { texts: CorpusText[]; answers: Map<string, Hit[]> },
) {
  const clean = texts.filter(({ spans }) => spans.length === 0)
  const quiet = clean.filter(({ id }) => answers.get(id)?.length === 0)
  console.log(`\n${part}, ${lang}: ${texts.length} texts; of ${clean.length} clean ones ${quiet.length} have no hit`)
  const { rows, misses } = measure(texts, answers)
  for (const [category, row] of Object.entries(rows)) console.log(`  ${category.padEnd(12)} ${describe(row)}`)
  if (showsMisses) for (const miss of misses) console.log(`    ${miss}`)
}

function describe({ marked, found, given, right }: Measured): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`
  return `recall ${share(found, marked)} (${found}/${marked})  precision ${share(right, given)} (${right}/${given})`
}

function timeOf(lang: TextLanguage): number {
  const words = readCorpus('development')
    .filter((one) => one.lang === lang)
    .map(({ text }) => text)
    .join('\n')
    .split(' ')
  const text = Array.from({ length: 4000 }, (_, index) => words[index % words.length]).join(' ')
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    findIdentifiers(text, lang)
    return performance.now() - start
  })
  return Math.max(...times)
}
