import { z } from 'astro/zod'

import { citationSchema } from '../case/node-schema.ts'

/** Points that the course does not teach, each with the reason. */
export const setAsideSchema = z
  .array(
    z.strictObject({
      point: citationSchema,
      reason: z.string().min(20).describe('Why the course need not teach it: a reference list, a repeat.'),
    }),
  )
  .describe('Points set aside.')

export type SetAside = z.output<typeof setAsideSchema>
