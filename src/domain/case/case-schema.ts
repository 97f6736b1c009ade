import { z } from 'astro/zod'

import { reviewSchema } from '../review-schema.ts'

import { instrumentSchema } from './instrument-schema.ts'
import { citationSchema, dimensionSchema, idSchema, nodeSchema } from './node-schema.ts'

const variableSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('count'),
      min: z.int().describe('The smallest value any path may reach.'),
      max: z.int().describe('The largest value any path may reach.'),
      start: z.int().describe('The value before the first choice.'),
    }),
    z.strictObject({ kind: z.literal('flag') }),
  ])
  .describe('A bounded variable of the story: a count with bounds, or a flag that begins as false.')

export type Variable = z.output<typeof variableSchema>

const objectiveSchema = z.strictObject({
  text: z.string().min(20).describe('What the learner can do afterwards, so that it can be seen.'),
  competencies: z.array(z.string()).min(1).describe('Codes from competencies.yaml.'),
})

const castSchema = z.strictObject({
  id: idSchema,
  name: z.string().describe('The name as the story uses it.'),
  role: z.string().describe('Who they are to the learner, in one sentence.'),
})

const promptSchema = z
  .strictObject({
    id: idSchema,
    text: z.string().min(20).describe('The question to write about, after the case.'),
    when: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('always') }),
        z.strictObject({ kind: z.literal('outcome'), node: idSchema }),
        z.strictObject({ kind: z.literal('option'), node: idSchema, option: idSchema }),
      ])
      .describe('Whether the prompt is for every path, for an outcome, or for paths on which an option was taken.'),
    cites: z.array(citationSchema).describe('Points the prompt comes from.'),
  })
  .describe('A prompt for a reflection.')

export type Prompt = z.output<typeof promptSchema>

export const caseSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().describe('The title of the case.'),
    subtitle: z.string().describe('The line below the title.'),
    summary: z.string().min(40).describe('One or two sentences for the list of cases.'),
    minutes: z.int().min(3).max(45).describe('About how long one path takes, debrief apart.'),
    audience: z
      .array(z.enum(['student', 'resident', 'physician']))
      .min(1)
      .describe('For whom it was written first.'),
    accent: z.enum(['blue', 'green', 'plum']).describe('The accent colour of the case.'),
    objectives: z.array(objectiveSchema).min(2).max(5),
    origin: z
      .strictObject({
        source: z.string().describe('The id of the source the case comes from.'),
        points: z.array(citationSchema).min(1).describe('The points that hold the facts of the case.'),
        note: z.string().describe('What is the source’s and what is ours.'),
      })
      .describe('Where the case comes from.'),
    review: reviewSchema,
    cast: z.array(castSchema).min(1),
    stakes: z.string().min(60).describe('What the learner knows before the first node, in Markdown.'),
    anticipation: z.string().describe('The optional question before the case: what would you do, and why?'),
    clock: z
      .strictObject({
        variable: z.string().describe('The count that holds the simulated minutes.'),
        startsAt: z
          .string()
          .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
          .describe('The time of day at minute 0, as HH:MM.'),
      })
      .optional()
      .describe('The clock of the story, if it has one.'),
    variables: z.record(z.string(), variableSchema).default({}),
    dimensions: z.array(dimensionSchema).min(1).max(4).describe('The dimensions that options give points in.'),
    instruments: z.array(instrumentSchema).default([]),
    contrast: z
      .strictObject({ case: idSchema, because: z.string().describe('The one decisive thing that differs.') })
      .optional()
      .describe('The case to play beside this one.'),
    start: idSchema.describe('The first node.'),
    nodes: z.record(idSchema, nodeSchema),
    sourceSays: z
      .strictObject({ text: z.string(), cites: z.array(citationSchema).min(1) })
      .describe('What the source says happened, and what it leaves open.'),
    prompts: z.array(promptSchema).min(1),
  })
  .describe('A case: a branching story with its options, their consequences and their standing to the guidance.')

export type Case = z.output<typeof caseSchema>
