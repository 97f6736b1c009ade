// Prints the content report for people.
import type { Report } from './content-report.ts'
import type { Finding } from './verification.ts'
import type { Choice } from '#domain/case/step.ts'
import type { Coverage } from '#domain/source/ledger.ts'

/** Prints the report to the standard output, with what the course does with the points of each topic. */
export function printReport(report: Report, topics: (Coverage & { title: string })[]): void {
  const { cases, modules, questions, coverage, problems } = report
  printCases(cases)
  console.log('')
  printTable(
    ['module', 'words', 'minutes', 'objectives', 'questions', 'citations', 'problems'],
    modules.map((one) => [
      one.id,
      ...[one.words, one.minutes, one.objectives, one.questions, one.citations, one.problems.length],
    ]),
  )
  console.log(`\n${questions.total} questions${questions.naive.map(describeNaive).join('')}\n`)
  const sources = Object.entries(coverage.bySource).map(([title, counts]) => ({ title, ...counts }))
  printCoverage('source', [...sources, { ...coverage, title: 'all' }])
  console.log('')
  printCoverage('topic (a point counts in each of its topics)', topics)
  console.log(problems.length === 0 ? '\nNo problems.' : `\n${problems.map(describe).join('\n\n')}`)
}

function printCases(cases: Report['cases']): void {
  for (const one of cases) {
    console.log(
      `\n${one.id}: ${one.nodes} nodes, ${one.decisions} decisions, ${one.options} options, ${one.outcomes} outcomes`,
    )
    console.log(
      `  ${one.repairs} repairs, ${one.contested} contested, ${one.words} words, about ${one.minutes} minutes`,
    )
    const { complete, minDecisions, maxDecisions } = one.paths
    console.log(`  ${one.states} states, ${complete} complete paths of ${minDecisions} to ${maxDecisions} decisions`)
    for (const [dimension, { min, max }] of Object.entries(one.scores)) {
      console.log(`  ${dimension}: ${min} to ${max}   ${sketch(one.distribution[dimension] ?? {})}`)
    }
    console.log(
      `  without reading: ${one.naive.map(({ strategy, overall, band }) => `${strategy} ${overall} ${band}`).join(', ')}`,
    )
  }
}

function describeNaive({ strategy, share }: Report['questions']['naive'][number]): string {
  return `, ${strategy} ${share}`
}

function printCoverage(heading: string, rows: (Coverage & { title: string })[]): void {
  printTable(
    [heading, 'points', 'taught', 'tested', 'set aside', 'open'],
    rows.map(({ title, total, taught, tested, setAside }) => [
      title,
      ...[total, taught, tested, setAside, total - taught - setAside],
    ]),
  )
}

/** Prints rows under headings, the first column to the left and figures to the right. */
function printTable(headings: string[], rows: (string | number)[][]): void {
  const all = [headings, ...rows].map((row) => row.map(String))
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    console.log(`  ${cells.join('  ')}`)
  }
}

/** A problem in words: where, what, and how to see it. */
function describe({ file, line, message, path }: Finding): string {
  const place = `${file}:${line}: ${message}`
  return path.length === 0 ? place : `${place}\n  to see it: ${path.map(describeChoice).join(' → ')}`
}

function describeChoice({ node, option }: Choice): string {
  return `${node} “${option}”`
}

/** The distribution of paths over sums, lowest to highest, as a line of blocks. */
function sketch(distribution: Record<number, number>): string {
  const counts = Object.entries(distribution).sort(([a], [b]) => Number(a) - Number(b))
  const most = Math.max(...counts.map(([, count]) => count))
  return counts.map(([, count]) => '▁▂▃▄▅▆▇█'[Math.round((count / most) * 7)] ?? '').join('')
}
