import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { artefactSchema } from '#domain/case/artefact-schema.ts'
import { courseUntil } from '#domain/instrument/course.ts'
import { UNTREATED, exactObservationsAt, observationsAt, severityAt } from '#domain/instrument/observations.ts'

import type { Observations } from '#domain/instrument/observations.ts'

const minutes = fc.integer({ min: 0, max: 1440 })
const given = fc.option(minutes, { nil: undefined })
const treatments = fc.record({ fluids: given, antibiotics: given, vasopressors: given })

const set = (
  temperature: number,
  heartRate: number,
  [systolic, diastolic]: [number, number],
  [respiratoryRate, saturation]: [number, number],
): Observations => ({ temperature, heartRate, systolic, diastolic, respiratoryRate, saturation })

describe('the untreated course', () => {
  it.each([
    [0, set(38.5, 102, [119, 67], [19, 95])],
    [60, set(38.6, 104, [117, 65], [20, 95])],
    [120, set(38.7, 110, [108, 60], [22, 93])],
    [180, set(39, 122, [93, 50], [27, 91])],
    [240, set(39.3, 131, [81, 43], [30, 90])],
  ])('at minute %d', (minute, expected) => {
    expect(observationsAt(minute, UNTREATED)).toEqual(expected)
  })

  it('never gets better', () => {
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const before = observationsAt(Math.min(one, other), UNTREATED)
        const after = observationsAt(Math.max(one, other), UNTREATED)
        expect(after.systolic).toBeLessThanOrEqual(before.systolic)
        expect(after.diastolic).toBeLessThanOrEqual(before.diastolic)
        expect(after.saturation).toBeLessThanOrEqual(before.saturation)
        expect(after.heartRate).toBeGreaterThanOrEqual(before.heartRate)
        expect(after.respiratoryRate).toBeGreaterThanOrEqual(before.respiratoryRate)
        expect(after.temperature).toBeGreaterThanOrEqual(before.temperature)
      }),
    )
  })
})

describe('with treatment', () => {
  it.each([
    ['all of it at minute 60, at minute 60', 60, 60, set(38.6, 104, [117, 65], [20, 95])],
    ['all of it at minute 60, at minute 120', 60, 120, set(38.4, 96, [129, 72], [21, 94])],
    ['all of it at minute 60, at minute 240', 60, 240, set(38, 89, [132, 74], [20, 95])],
    ['all of it at minute 180, at minute 240', 180, 240, set(38.9, 122, [109, 59], [28, 91])],
  ])('%s', (_what, from, minute, expected) => {
    const all = { fluids: from, antibiotics: from, vasopressors: from }
    expect(observationsAt(minute, all)).toEqual(expected)
  })

  it('does nothing before it is given', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 1440 }), (minute, later) => {
        const from = minute + later
        expect(observationsAt(minute, { fluids: from, antibiotics: from, vasopressors: from })).toEqual(
          observationsAt(minute, UNTREATED),
        )
      }),
    )
  })

  it('never lowers the pressure below what it would have been', () => {
    fc.assert(
      fc.property(minutes, treatments, (minute, drawn) => {
        const treated = observationsAt(minute, drawn)
        const untreated = observationsAt(minute, UNTREATED)
        expect(treated.systolic).toBeGreaterThanOrEqual(untreated.systolic)
        expect(treated.heartRate).toBeLessThanOrEqual(untreated.heartRate)
      }),
    )
  })

  it('stays what a living patient can have, and a chart can show', () => {
    fc.assert(
      fc.property(minutes, treatments, (minute, drawn) => {
        const row = { at: 'Now', ...observationsAt(minute, drawn) }
        expect(row.diastolic).toBeLessThan(row.systolic)
        expect(row.systolic).toBeGreaterThanOrEqual(70)
        expect(row.systolic).toBeLessThanOrEqual(140)
        expect(row.heartRate).toBeGreaterThanOrEqual(70)
        expect(row.heartRate).toBeLessThanOrEqual(140)
        const artefact = { kind: 'observations', place: 'after', live: true, rows: [row] }
        expect(artefactSchema.safeParse(artefact).success).toBe(true)
      }),
    )
  })
})

describe('severityAt', () => {
  it('lies between well and in shock', () => {
    fc.assert(
      fc.property(minutes, given, (minute, from) => {
        const severity = severityAt(minute, from)
        expect(severity).toBeGreaterThanOrEqual(0)
        expect(severity).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is half-way at the half-way minute', () => {
    expect(severityAt(165, undefined)).toBe(0.5)
  })

  it('is never higher for antibiotics given earlier', () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (minute, one, other) => {
        const earlier = severityAt(minute, Math.min(one, other))
        expect(earlier).toBeLessThanOrEqual(severityAt(minute, Math.max(one, other)) + 1e-12)
        expect(severityAt(minute, Math.max(one, other))).toBeLessThanOrEqual(severityAt(minute, undefined) + 1e-12)
      }),
    )
  })
})

describe('exactObservationsAt', () => {
  it('is what is shown, before rounding', () => {
    fc.assert(
      fc.property(minutes, treatments, (minute, drawn) => {
        const exact = exactObservationsAt(minute, drawn)
        const { temperature, ...shown } = observationsAt(minute, drawn)
        expect(Math.abs(exact.temperature - temperature)).toBeLessThanOrEqual(0.05 + 1e-9)
        for (const [name, value] of Object.entries(shown)) {
          expect(Math.abs(exact[name as keyof Observations] - value)).toBeLessThanOrEqual(0.5)
        }
      }),
    )
  })
})

describe('courseUntil', () => {
  const readingAt = (minute: number, treated = UNTREATED) => ({
    minute,
    observations: observationsAt(minute, treated),
    exact: exactObservationsAt(minute, treated),
  })

  it('gives a reading every so many minutes, the first and the last included', () => {
    expect(courseUntil(120, 60)).toEqual([readingAt(0), readingAt(60), readingAt(120)])
  })

  it('stops at the last whole step', () => {
    expect(courseUntil(50, 20).map(({ minute }) => minute)).toEqual([0, 20, 40])
    expect(courseUntil(0, 20).map(({ minute }) => minute)).toEqual([0])
  })

  it('follows the treatments', () => {
    const treated = { fluids: 0, antibiotics: 0, vasopressors: undefined }
    expect(courseUntil(60, 60, treated)[1]).toEqual(readingAt(60, treated))
  })
})
