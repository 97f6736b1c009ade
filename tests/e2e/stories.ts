import { readFileSync } from 'node:fs'

import { parse } from 'yaml'

import { caseSchema } from '#domain/case/case-schema.ts'
import { choicesTo, exploreCase } from '#domain/case/explore.ts'
import { nodeAt, toGraph } from '#domain/case/graph.ts'
import { choose, readOn, startPosition } from '#domain/case/step.ts'

import type { Case } from '#domain/case/case-schema.ts'

/** One way through a case: passages by their id, choices as `node.option`, in the order in which they are met. */
export interface Way {
  steps: string[]
  /** The node at which it ends, and its title. */
  outcome: string
  title: string
}

/** A case that is played in the tests. */
export interface Story {
  id: string
  title: string
  way: Way
  /** Addresses at which not every way on is always open, and what the page says of it without JavaScript. */
  conditions: { at: string; says: string[] }[]
}

export const angela: Story = {
  id: 'angela',
  title: 'Angela',
  way: {
    steps: [
      'first-page.messages',
      'theo.window',
      'window',
      'second-page.page-priya',
      'bedside-mid.start-and-call',
      'corridor.own',
      'claire',
      'writing.minute',
    ],
    outcome: 'caught',
    title: 'A near thing',
  },
  conditions: [
    { at: 'dose.say-it', says: ['If you have already answered Theo:'] },
    { at: 'writing.system', says: ['If you have owned your part before:'] },
    { at: 'writing.minute', says: ['If she went to intensive care:'] },
  ],
}

export const kitchenSink: Story = {
  id: 'kitchen-sink',
  title: 'The lost phone',
  way: {
    steps: [
      'monday',
      'search.retrace',
      'search.report',
      'search.ask',
      'desk',
      'chat.private',
      'room.treat',
      'after.disclose',
    ],
    outcome: 'mended',
    title: 'Mended',
  },
  conditions: [
    { at: 'search', says: ['While there is still time before the clinic opens:', 'If you have not asked her yet:'] },
    { at: 'desk', says: ['If you have reported the loss:'] },
    { at: 'chat.nothing', says: ['If the search took long:'] },
    { at: 'after', says: ['If somebody has read it:'] },
    { at: 'after.disclose', says: ['If you have reported the loss:'] },
  ],
}

/** One way to each of Angela’s outcomes. */
export const ANGELA_WAYS: Way[] = [
  {
    steps: ['first-page.call-ward', 'theo.one-line', 'bedside-early.treat', 'dose.say-it', 'morning.written'],
    outcome: 'quiet',
    title: 'Nothing happened',
  },
  angela.way,
  {
    steps: [
      'first-page.consult',
      'consult',
      'theo.window',
      'window',
      'second-page.finish-here',
      'bedside-late.say-so',
      'intensive',
      'letter.protective',
      'meeting.no-excuse',
      'writing.minute',
    ],
    outcome: 'half-page',
    title: 'Half a page',
  },
  {
    steps: [
      'first-page.messages',
      'theo.in-between',
      'station',
      'bedside-mid.outreach',
      'corridor.own',
      'claire',
      'writing.system',
    ],
    outcome: 'filed',
    title: 'Complete',
  },
  {
    steps: [
      'first-page.consult',
      'consult',
      'theo.in-between',
      'station',
      'bedside-mid.examine-first',
      'corridor.no-rush',
      'letter-arrives',
      'meeting.context',
      'writing.general',
    ],
    outcome: 'explained',
    title: 'Every reason',
  },
  {
    steps: [
      'first-page.messages',
      'theo.window',
      'window',
      'second-page.leave-now',
      'bedside-mid.outreach',
      'corridor.plan-first',
      'letter-arrives',
      'meeting.advice',
      'writing.whole-story',
    ],
    outcome: 'sent-back',
    title: 'Sent back',
  },
]

/** The file of a story, through the schema that production uses. */
export function readCase({ id }: Pick<Story, 'id'>): Case {
  const folder = id === kitchenSink.id ? 'tests/fixtures' : 'src/content/cases'
  return caseSchema.parse(parse(readFileSync(`${folder}/${id}.yaml`, 'utf8')))
}

/** What a page shows of the first paragraph of a text from a file: its words, whatever the quotation marks and dashes became. */
export function asShown(markdown: string): RegExp {
  const [paragraph = ''] = markdown.split('\n\n')
  const words = paragraph.replace(/[*_]/g, '').trim()
  return new RegExp(
    words
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/["'–—]/g, '.')
      .replace(/\s+/g, '\\s+'),
  )
}

/** A shortest way to every outcome of a case. */
export function waysOf(source: Case): Way[] {
  const exploration = exploreCase(toGraph(source))
  return Object.entries(source.nodes).flatMap(([outcome, { kind, title }]) => {
    if (kind !== 'outcome') return []
    const state = exploration.states.findIndex(({ position }) => position.node === outcome)
    return [{ outcome, title, steps: stepsOf(source, choicesTo(exploration, state)) }]
  })
}

/** The choices of a path with the passages between them. */
function stepsOf(source: Case, choices: { node: string; option: string }[]): string[] {
  const graph = toGraph(source)
  const steps: string[] = []
  let position = startPosition(graph)
  const readPassages = () => {
    while (nodeAt(graph, position.node).kind === 'passage') {
      steps.push(position.node)
      position = readOn(graph, position) ?? position
    }
  }
  for (const { node, option } of choices) {
    readPassages()
    steps.push(`${node}.${option}`)
    position = choose(graph, position, option) ?? position
  }
  readPassages()
  return steps
}
