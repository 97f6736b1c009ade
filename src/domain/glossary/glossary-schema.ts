import { z } from 'astro/zod'

import { citationSchema, idSchema } from '../case/node-schema.ts'

export const termSchema = z
  .strictObject({
    id: idSchema,
    term: z.string().min(2).describe('The term as a sentence uses it.'),
    definition: z.string().min(20).describe('What it means here, in one or two sentences of our own.'),
    cites: z.array(citationSchema).describe('Points the definition comes from; empty if it is ours.'),
  })
  .describe('A term of the glossary.')

export type Term = z.output<typeof termSchema>
