import { toGraph } from '#domain/case/graph.ts'
import { timeOfDay, traceMoments } from '#domain/case/timeline.ts'
import { narrowDown } from '#domain/instrument/identifiability.ts'
import { MODEL, observationsAt } from '#domain/instrument/observations.ts'
import { postingOn } from '#domain/instrument/posting.ts'
import { REACH_MODEL, reachUntil } from '#domain/instrument/reach.ts'
import { treatmentsOn } from '#domain/instrument/treatment.ts'

import { expect, test } from './fixtures.ts'
import { ANGELA_WAYS, readCase, waysOf } from './stories.ts'

import type { Locator } from '@playwright/test'
import type { Case } from '#domain/case/case-schema.ts'
import type { Instrument } from '#domain/case/instrument-schema.ts'
import type { Way } from './stories.ts'

/** Enough paths that no figure can be right on all of them by chance. */
const PATHS = 4

type Kind = Instrument['kind']

function instrumentOf<K extends Kind>(source: Case, kind: K): Extract<Instrument, { kind: K }> {
  const found = source.instruments.find((instrument) => instrument.kind === kind)
  if (!found) throw new Error(`${source.id} has no instrument ${kind}`)
  return found as Extract<Instrument, { kind: K }>
}

function momentsOn(source: Case, { steps }: Way) {
  const choices = steps
    .filter((step) => step.includes('.'))
    .map((step) => ({ node: step.replace(/\..*$/, ''), option: step.replace(/^.*\./, '') }))
  return traceMoments(toGraph(source), choices, source.clock?.variable)
}

/** Ways on which the figure shows different things, with what it shows on each. A way with nothing to show is left out. */
function different<T>(ways: Way[], expectedOn: (way: Way) => T | undefined): { way: Way; expected: T }[] {
  const shown = new Map<string, { way: Way; expected: T }>()
  for (const way of ways) {
    const expected = expectedOn(way)
    const key = JSON.stringify(expected)
    if (expected !== undefined && !shown.has(key)) shown.set(key, { way, expected })
  }
  return [...shown.values()].slice(0, PATHS)
}

/** The texts of the cells of a table without its head, row by row. */
async function cellsOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
    )
}

async function textsOf(texts: Locator): Promise<string[]> {
  return (await texts.allTextContents()).map((text) => text.trim())
}

async function numbersIn(list: Locator): Promise<number[]> {
  return ((await list.textContent()) ?? '').match(/\d+(\.\d+)?/g)?.map(Number) ?? []
}

const counted = (number: number) => number.toLocaleString('en-CA')
const toPercent = (share: number) => Math.round(share * 1000) / 10

const angela = readCase({ id: 'angela' })

function observationsOn(way: Way) {
  const { treatments, untilMinute } = instrumentOf(angela, 'observations')
  const given = treatmentsOn(momentsOn(angela, way), treatments)
  const timeAt = (minute: number) => timeOfDay(angela.clock?.startsAt ?? '', minute)
  const rows = Array.from({ length: untilMinute / 30 + 1 }, (_, index) => {
    const seen = observationsAt(index * 30, given)
    const pressure = `${seen.systolic}/${seen.diastolic}`
    const cells = [seen.temperature, seen.heartRate, pressure, seen.respiratoryRate, seen.saturation].map(String)
    return [timeAt(index * 30), ...cells]
  })
  const pressures = Array.from({ length: untilMinute / 5 + 1 }, (_, index) => observationsAt(index * 5, given).systolic)
  const lowest = Math.min(...pressures)
  const saidAt = (index: number) => `${pressures[index] ?? NaN} at ${timeAt(index * 5)}`
  const summary = `${saidAt(0)}, lowest ${saidAt(pressures.indexOf(lowest))}, ${saidAt(pressures.length - 1)}.`
  return { rows, summary }
}

for (const { way, expected } of different(ANGELA_WAYS, observationsOn)) {
  test(`the observations printed at the end of “${way.title}” are those of the model`, async ({
    goto,
    page,
    player,
  }) => {
    await goto('cases/angela/')
    await player.playToDebrief(way)
    const figure = page.locator('.case-figure').first()
    await figure.getByText('The numbers, and what the model assumes').click()
    expect(await cellsOf(figure.getByRole('table'))).toEqual(expected.rows)
    await expect(figure.getByRole('img')).toHaveAttribute(
      'aria-label',
      new RegExp(expected.summary.replaceAll('.', '\\.')),
    )
    expect(await numbersIn(figure.locator('.case-list'))).toEqual([
      ...[0, 1, MODEL.halfwayMinute, MODEL.steepnessMinutes, MODEL.orderToVeinMinutes],
      ...[MODEL.antibioticDelayMinutes, Number((MODEL.antibioticPush - 1).toFixed(1))],
      ...[MODEL.fluidRise, MODEL.vasopressorRise],
    ])
  })
}

const gerard = readCase({ id: 'gerard' })

function reachOn(way: Way) {
  const instrument = instrumentOf(gerard, 'reach')
  const posting = postingOn(momentsOn(gerard, way), instrument)
  if (!posting) return undefined
  const { postedAt, deletedAt, people, heat } = posting
  const readings = reachUntil(instrument.untilMinute, posting)
  const rows = [1, 2, 4, 8, 12, 24, 36, readings.length - 1].flatMap((hours) => {
    const reading = readings.find(({ minute }) => minute === postedAt + hours * 60)
    return reading ? [[hours, reading.within, reading.beyond, reading.copies].map(counted)] : []
  })
  const most = Math.max(10, ...readings.flatMap(({ within, beyond }) => [within, beyond]))
  const axis = [0, most / 2, most].map((value) => counted(Math.round(value)))
  return { rows, last: readings.at(-1), axis, people, heat, isDeleted: deletedAt !== undefined }
}

const REACHES = different(waysOf(gerard), reachOn)
const SILENT = waysOf(gerard).filter((way) => !reachOn(way))

test('the ways played below post to different people and in different words', () => {
  expect(new Set(REACHES.map(({ expected }) => expected.people)).size).toBeGreaterThanOrEqual(2)
  expect(new Set(REACHES.map(({ expected }) => expected.heat)).size).toBeGreaterThanOrEqual(2)
})

for (const way of SILENT.slice(0, 1)) {
  test(`at the end of “${way.title}” it is said that nothing was posted`, async ({ goto, page, player }) => {
    await goto('cases/gerard/')
    await player.playToDebrief(way)
    await expect(page.getByText('On this path nothing was posted')).toBeVisible()
  })
}

for (const { way, expected } of REACHES) {
  test(`where the post is said to have gone at the end of “${way.title}” is what the model says`, async ({
    goto,
    page,
    player,
  }) => {
    await goto('cases/gerard/')
    await player.playToDebrief(way)
    const figure = page.locator('.case-figure').first()
    await figure.getByText('The numbers, and what the model assumes').click()
    expect(await cellsOf(figure.getByRole('table'))).toEqual(expected.rows)
    const { within, beyond, copies } = expected.last ?? { within: NaN, beyond: NaN, copies: NaN }
    await expect(figure).toContainText(
      `${counted(within)} people of the audience and ${counted(beyond)} beyond it have seen the post, and ${counted(copies)} copies`,
    )
    expect((await textsOf(figure.locator('svg text'))).slice(0, 3)).toEqual(expected.axis)
    await expect(figure.locator('.case-legend')).toContainText(`seen in its audience of ${counted(expected.people)}`)
    await expect(figure.getByText('taken down')).toHaveCount(expected.isDeleted ? 1 : 0)
    const { seenPerHour, passedOn, viewersPerCopy, copyHours } = REACH_MODEL
    expect(await numbersIn(figure.locator('.case-list'))).toEqual([
      ...[seenPerHour, passedOn[expected.heat] ?? 0].map(toPercent),
      ...passedOn.filter((_, heat) => heat !== expected.heat).map(toPercent),
      ...[viewersPerCopy, copyHours],
    ])
  })
}

const carAccident = readCase({ id: 'car-accident' })

function narrowingOn(way: Way) {
  const { population, details } = instrumentOf(carAccident, 'identifiability')
  const values = momentsOn(carAccident, way).at(-1)?.values ?? {}
  const given = narrowDown(
    population.people,
    details.filter(({ flag }) => values[flag] === true),
  )
  const alone = given.findIndex(({ people }) => people === 1)
  const shown = alone < 0 ? given : given.slice(0, alone + 1)
  const fits = (share: number) => (Math.round(1 / share) === 1 ? 'everyone' : `1 in ${counted(Math.round(1 / share))}`)
  const rows = [
    [population.says, '', counted(population.people)],
    ...shown.map(({ says, by, share, people }) => [`${says} ${BY[by]}`, fits(share), counted(people)]),
  ]
  return { rows, isFound: alone >= 0, also: given.slice(shown.length).map(({ says }) => says) }
}

const BY = { post: 'from you', press: 'from the press' }
const NARROWINGS = different(waysOf(carAccident), narrowingOn)

test('the ways played below give different details away', () => {
  expect(NARROWINGS.length).toBeGreaterThanOrEqual(3)
})

for (const { way, expected } of NARROWINGS) {
  test(`the number of people left at the end of “${way.title}” is what the model says`, async ({
    goto,
    page,
    player,
  }) => {
    await goto('cases/car-accident/')
    await player.playToDebrief(way)
    const figure = page.locator('.case-figure').first()
    expect(await cellsOf(figure.getByRole('table'))).toEqual(expected.rows)
    await expect(figure.getByText('One person is left.')).toHaveCount(expected.isFound ? 1 : 0)
    for (const detail of expected.also) await expect(figure).toContainText(detail)
  })
}
