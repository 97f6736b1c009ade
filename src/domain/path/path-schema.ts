import { z } from 'astro/zod'

import { idSchema } from '../case/node-schema.ts'

/** A way through the course for one kind of learner. */
export const pathSchema = z
  .strictObject({
    id: idSchema,
    number: z.int().min(1).describe('Its place in the list of paths.'),
    title: z.string().min(4).max(60).describe('For whom it is, as a heading.'),
    text: z.string().min(40).describe('What it is good for, and what may be left out, in Markdown.'),
    steps: z
      .array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('module'), id: idSchema }),
          z.strictObject({ kind: z.literal('case'), id: idSchema }),
        ]),
      )
      .min(3)
      .describe('Modules and cases in the order to take them in.'),
  })
  .describe('A path through the course.')
