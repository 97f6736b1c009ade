// Prints the content report for people.
import type { Report } from './content-report.ts'
import type { Finding } from './verification.ts'
import type { Choice } from '#domain/case/step.ts'

/** Prints the report to the standard output. */
export function printReport({ cases, coverage, problems }: Report): void {
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
  console.log(
    `\n${coverage.total} points: ${coverage.taught} taught, ${coverage.tested} tested, ${coverage.setAside} set aside`,
  )
  for (const [id, { total, taught, tested }] of Object.entries(coverage.bySource)) {
    console.log(`  ${id}: ${taught} taught and ${tested} tested of ${total}`)
  }
  console.log(problems.length === 0 ? '\nNo problems.' : `\n${problems.map(describe).join('\n\n')}`)
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
