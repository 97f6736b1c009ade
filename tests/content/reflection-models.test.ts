import { readFileSync } from 'node:fs'

import { z } from 'astro/zod'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { modelSchema } from '#domain/journal/model-schema.ts'

const models = z.array(modelSchema).parse(parse(readFileSync('src/content/reflection-models.yaml', 'utf8')))

it('the models are the four that the journal promises, each with an id of its own', () => {
  expect(models.map(({ id }) => id)).toEqual(['what-so-what', 'gibbs', 'cpd-plan', 'after-a-lapse'])
})

it('only the model for a lapse begins with a warning: what not to write, what to use instead, and whom to call first', () => {
  const [lapse, ...others] = models.filter(({ warning }) => warning !== undefined)
  expect(others).toEqual([])
  expect(lapse?.warning).toMatch(/Never describe the allegation.+code.+call your protective association/s)
})

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, { steps, ...model }) => {
  it('has the steps it has always had', () => {
    expect(steps.map(({ id }) => id)).toEqual(STEPS[model.id])
  })

  it('never asks for a patient’s story', () => {
    const asked = steps.map(({ question }) => question).join(' ')
    expect(asked).not.toMatch(/\b(?:your|the|a) patient/i)
  })

  it('two steps with one id are refused', () => {
    const [first] = steps
    expect(modelSchema.safeParse({ ...model, steps: [first, first] }).success).toBe(false)
  })
})

/** What people’s journals hold: an id that goes is an answer without its question. */
const STEPS: Record<string, string[]> = {
  'what-so-what': ['what', 'so-what', 'now-what'],
  gibbs: ['description', 'feelings', 'evaluation', 'analysis', 'conclusion', 'action-plan'],
  'cpd-plan': ['question', 'plan', 'learned', 'change', 'outcome'],
  'after-a-lapse': ['understood', 'able', 'affected', 'repair', 'prevent'],
}
