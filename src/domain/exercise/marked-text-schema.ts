import { z } from 'astro/zod'

import { citationSchema } from '../case/node-schema.ts'

const markSchema = z
  .strictObject({
    phrase: z.string().min(1).describe('A phrase of the text, as it stands there between braces.'),
    identifies: z.boolean().describe('Whether it helps to tell who is meant.'),
    because: z.string().min(20).describe('Why it does, or why it does not; shown for a mark and for a miss alike.'),
    cites: z.array(citationSchema).describe('The points this rests on.'),
  })
  .describe('One phrase that can be marked.')

/** A text in which {phrases like this} can be marked. */
export const markedTextSchema = z
  .strictObject({
    text: z.string().min(40).describe('The text, with every phrase that can be marked in {braces}; no Markdown.'),
    marks: z.array(markSchema).min(4).describe('Every phrase in braces once, in the order of the text.'),
  })
  .refine(
    ({ text, marks }) => phrasesOf(text).join('\n') === marks.map(({ phrase }) => phrase).join('\n'),
    'the phrases in braces and those of the marks have to be the same, in the same order',
  )
  .refine(
    ({ marks }) => marks.some(({ identifies }) => identifies) && marks.some(({ identifies }) => !identifies),
    'some phrases have to identify and some not',
  )

export type MarkedText = z.output<typeof markedTextSchema>

/** The phrases between braces, in order. */
function phrasesOf(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/gu)].map((match) => match[1] ?? '')
}
