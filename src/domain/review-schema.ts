import { z } from 'astro/zod'

/** Who has read a case or a module, when, and what part a machine had in it. */
export const reviewSchema = z.strictObject({
  reviewed: z.coerce.date().describe('The day the authors last read it through against the sources.'),
  reviewers: z
    .array(z.strictObject({ name: z.string(), role: z.string(), date: z.coerce.date() }))
    .describe('Clinical or legal reviewers who signed it off; empty while there are none.'),
  aiUse: z.string().min(20).describe('How generative AI was used in writing it.'),
})
