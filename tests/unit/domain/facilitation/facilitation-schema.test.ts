import { describe, expect, it } from 'vitest'

import { facilitationSchema } from '#domain/facilitation/facilitation-schema.ts'

import { QUESTION, buildFacilitation, facilitationFields, plan } from '../../../fixtures/facilitation.ts'

const REMARK = { says: 'It was private.', answer: 'A'.repeat(60), cites: [] }

/** The places that the schema objects to. */
function placesIn(change: object): string[] {
  const parsed = facilitationSchema.safeParse(facilitationFields(change))
  return [...new Set(parsed.error?.issues.map(({ path }) => path.join('.')))]
}

describe('facilitationSchema refuses', () => {
  it.each([
    ['no plan for an hour', { plans: [plan(30, 10, 10, 10)] }, 'plans'],
    ['a plan of another length', { plans: [plan(30, 10, 10, 10), plan(45, 15, 15, 15)] }, 'plans.1.minutes'],
    ['the plans the other way round', { plans: [plan(60, 20, 20, 20), plan(30, 10, 10, 10)] }, 'plans.0.minutes'],
    ['a step without a minute', { plans: [plan(30, 0, 15, 15), plan(60, 20, 20, 20)] }, 'plans.0.steps.0.minutes'],
    ['too few questions', { questions: [QUESTION] }, 'questions'],
    ['a remark whose answer rests on nothing', { comesUp: [REMARK, REMARK, REMARK] }, 'comesUp.0.cites'],
    ['a citation that is no id of a point', { safety: { text: 'A'.repeat(40), cites: ['book'] } }, 'safety.cites.0'],
    ['a field that the schema does not have', { clsoe: 'x' }, ''],
    ['nothing on who has read it through', { review: undefined }, 'review'],
  ])('%s', (_what, change, place) => {
    expect(placesIn(change)).toContain(place)
  })
})

it('facilitationSchema fills in what a file may leave out', () => {
  const { ground, beyond, questions } = buildFacilitation({
    questions: Array(4).fill({ ...QUESTION, cites: undefined }),
  })
  expect({ ground, beyond, cites: questions[0]?.cites }).toEqual({ ground: [], beyond: [], cites: [] })
})
