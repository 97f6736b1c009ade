import { z } from 'astro/zod'

import { citationSchema, idSchema } from '../case/node-schema.ts'
import { reviewSchema } from '../review-schema.ts'

const objectiveSchema = z
  .strictObject({
    id: idSchema.describe('Permanent, and its own in the whole course: it begins with what the module is about.'),
    text: z.string().min(20).max(200).describe('What the learner can do afterwards, so that it can be seen.'),
    competencies: z.array(z.string()).min(1).describe('Codes from competencies.yaml.'),
  })
  .describe('An objective of a module.')

const promptSchema = z
  .strictObject({
    id: idSchema,
    text: z.string().min(20).describe('The question to write about.'),
    cites: z.array(citationSchema).describe('Points the prompt comes from.'),
  })
  .describe(
    'A prompt for a reflection on a module: about the learner’s own habits and presence, never about a patient.',
  )

/** What stands at the head of a module’s file; its prose follows as MDX. */
export const moduleSchema = z
  .strictObject({
    number: z.int().min(1).describe('Its place in the course.'),
    title: z.string().min(4).max(60).describe('The title of the module.'),
    summary: z.string().min(40).max(260).describe('One or two sentences for the list of modules.'),
    situation: z
      .string()
      .min(200)
      .describe('Why it matters: a concrete situation of our own that the module opens with, in Markdown.'),
    objectives: z.array(objectiveSchema).min(2).max(5),
    cases: z
      .array(
        z.strictObject({
          case: idSchema.describe('The id of a case.'),
          because: z.string().min(20).describe('What the case adds to the module, in one sentence.'),
        }),
      )
      .describe('Cases to play with the module.'),
    prompts: z.array(promptSchema).min(2).max(4),
    takeAways: z.array(z.string().min(20).max(160)).length(3).describe('What to keep, in three sentences.'),
    review: reviewSchema,
  })
  .describe('The head of a module.')

export type ModuleHead = z.output<typeof moduleSchema>
