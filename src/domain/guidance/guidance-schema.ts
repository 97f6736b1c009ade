import { z } from 'astro/zod'

import { citationSchema, idSchema } from '../case/node-schema.ts'

const cites = z.array(citationSchema).min(1).describe('The points this rests on.')

const agreementSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(8).max(90).describe('What the documents agree on, as a sentence.'),
    text: z.string().min(40).describe('How far they agree, and which are silent, in Markdown.'),
    cites: cites.min(2),
  })
  .describe('Something several of the documents say.')

const tensionSchema = z
  .strictObject({
    id: idSchema,
    title: z.string().min(8).max(90).describe('What they differ on.'),
    sides: z
      .array(
        z.strictObject({
          who: z.string().min(3).describe('Which document, with its date or jurisdiction where that matters.'),
          says: z.string().min(20).describe('What it says, as strongly as it says it.'),
          cites,
        }),
      )
      .min(2),
    note: z.string().min(20).describe('What none of them settles, and what would be ours to say; in Markdown.'),
    cites: z.array(citationSchema).describe('The points the note rests on; empty if it says only what is not said.'),
  })
  .describe('Something on which the documents part.')

/** What the five documents say together and against each other. */
export const guidanceSchema = z
  .strictObject({
    agreements: z.array(agreementSchema).min(1),
    tensions: z.array(tensionSchema).min(1),
    alone: z
      .array(z.strictObject({ source: z.string(), text: z.string().min(10), cites }))
      .describe('What only one of the documents says.'),
    silent: z.array(z.string().min(10)).describe('What none of the documents speaks about, each as a sentence.'),
  })
  .describe('Where the documents agree and where they differ.')

export type Guidance = z.output<typeof guidanceSchema>
