// `npm run bench`: measures the exploration of synthetic cases. Prints times and ratios; fails only above the limit of DESIGN 3.
import { exploreCase } from '#domain/case/explore.ts'
import { pathFigures } from '#domain/case/path-figures.ts'
import { scoreBounds } from '#domain/case/score.ts'
import { groupWays } from '#domain/case/ways.ts'

import { syntheticCase } from './synthetic-case.ts'

const LIMIT_SECONDS = 10
const NODES = 1_000
const SIZES = [5, 10, 20]

interface Measured {
  states: number
  seconds: number
  megabytes: number
}

const runs = SIZES.map((levels) => measure(NODES, levels))
for (const { states, seconds, megabytes } of runs) {
  const perState = (seconds / states) * 1e6
  console.log(
    `${states} states: ${seconds.toFixed(2)} s, ${perState.toFixed(1)} µs a state, ${megabytes.toFixed(0)} MB`,
  )
}
const [first, last] = [runs[0], runs.at(-1)]
if (first && last) {
  const states = last.states / first.states
  console.log(`${states.toFixed(1)} times the states: ${(last.seconds / first.seconds).toFixed(1)} times the time`)
  if (last.seconds > LIMIT_SECONDS) {
    console.log(`Exploring took longer than ${LIMIT_SECONDS} s.`)
    process.exitCode = 1
  }
}

/** Explores, groups and scores a synthetic case; the best of three runs, so that the first does not pay for warming up. */
function measure(nodes: number, levels: number): Measured {
  const graph = syntheticCase(nodes, levels)
  const measured = [1, 2, 3].map(() => {
    const before = process.memoryUsage().heapUsed
    const start = performance.now()
    const exploration = exploreCase(graph)
    const ways = groupWays(graph, exploration)
    scoreBounds(graph, ways)
    pathFigures(ways)
    const seconds = (performance.now() - start) / 1000
    return { states: exploration.states.length, seconds, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 }
  })
  return measured.reduce((best, run) => (run.seconds < best.seconds ? run : best))
}
