import { z } from 'astro/zod'

import { idSchema } from '../case/node-schema.ts'

const stepSchema = z
  .strictObject({
    id: idSchema,
    question: z.string().min(10).describe('What is asked. It never asks for a real patient or a real colleague.'),
    hint: z.string().min(10).optional().describe('One sentence for whoever does not know where to begin.'),
  })
  .describe('One question of the model; it has a box of its own.')

export const modelSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(5).describe('What the model is called.'),
    serves: z.string().min(20).describe('One line on when it serves.'),
    origin: z.string().min(20).describe('One line on where the model comes from.'),
    minutes: z.int().min(2).max(30).describe('How long it takes, at two or three sentences a question.'),
    subject: z
      .enum(['case', 'presence'])
      .describe('What is suggested to write about: a case of the course, or how one appears online.'),
    own: z.string().min(5).describe('What the field asks for where the learner names something else.'),
    warning: z.string().min(20).optional().describe('What has to be said before anything is written.'),
    steps: z.array(stepSchema).min(2).describe('The questions, in the order they are asked.'),
  })
  .refine(
    ({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length,
    'The ids of its steps have to differ.',
  )
  .describe('A model to reflect by. Its id and those of its steps are permanent: they live in people’s browsers.')

/** A model to reflect by. */
export type ReflectionModel = z.output<typeof modelSchema>
