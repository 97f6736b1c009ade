import { z } from 'astro/zod'

/** A day, as YAML writes one. Editors are told of both forms in which a parser may hand it over. */
const day = z.union([z.iso.date(), z.date()]).pipe(z.coerce.date())

/** Who has read a case or a module, when, and what part a machine had in it. */
export const reviewSchema = z.strictObject({
  reviewed: day.describe('The day the authors last read it through against the sources, as YYYY-MM-DD.'),
  reviewers: z
    .array(z.strictObject({ name: z.string(), role: z.string(), date: day }))
    .describe('Clinical or legal reviewers who signed it off; empty while there are none.'),
  aiUse: z.string().min(20).describe('How generative AI was used in writing it.'),
})

export type Review = z.output<typeof reviewSchema>
