import { z } from 'astro/zod'

import { citationSchema, idSchema } from '../case/node-schema.ts'
import { markedTextSchema } from '../exercise/marked-text-schema.ts'

const shared = {
  id: idSchema.describe('Permanent, and its own in the whole course.'),
  objective: idSchema.describe('The objective of the module that it tests.'),
  stem: z.string().min(60).describe('A situation, in Markdown: never a definition.'),
  ask: z.string().min(8).max(140).describe('The question that the situation asks.'),
}

const rationale = z
  .string()
  .min(40)
  .describe('Why it is right or wrong, in 20 to 60 words; it teaches, and names the source.')
const cites = z.array(citationSchema).min(1).describe('The points the rationale rests on.')

const optionSchema = z
  .strictObject({
    id: idSchema,
    text: z.string().min(4).max(160).describe('What can be chosen.'),
    isRight: z.boolean().describe('Whether it belongs to the key.'),
    rationale,
    cites,
  })
  .describe('An option of a question.')

const isKeyed = (count: (right: number, all: number) => boolean) => (options: { isRight: boolean }[]) =>
  count(options.filter(({ isRight }) => isRight).length, options.length)

const singleSchema = z
  .strictObject({
    kind: z.literal('single'),
    ...shared,
    options: z
      .array(optionSchema)
      .min(3)
      .max(5)
      .refine(
        isKeyed((right) => right === 1),
        'exactly one option is right',
      ),
  })
  .describe('Choose the best of several options.')

const multipleSchema = z
  .strictObject({
    kind: z.literal('multiple'),
    ...shared,
    options: z
      .array(optionSchema)
      .min(4)
      .max(6)
      .refine(
        isKeyed((right, all) => right >= 1 && right < all),
        'at least one option is right and at least one is not',
      ),
  })
  .describe('Choose every option that fits.')

const sortSchema = z
  .strictObject({
    kind: z.literal('sort'),
    ...shared,
    bins: z
      .array(z.strictObject({ id: idSchema, label: z.string().min(2).max(60) }))
      .min(2)
      .max(4),
    items: z
      .array(
        z.strictObject({
          id: idSchema,
          text: z.string().min(4).max(160),
          bin: idSchema.describe('The bin it belongs to.'),
          rationale,
          cites,
        }),
      )
      .min(3)
      .max(6),
  })
  .refine(
    ({ bins, items }) => items.every(({ bin }) => bins.some(({ id }) => id === bin)),
    'every item belongs to one of the bins',
  )
  .describe('Put each item into the bin where it belongs.')

const findSchema = z
  .strictObject({ kind: z.literal('find'), ...shared, passage: markedTextSchema })
  .describe('Mark in a text what identifies somebody.')

export const questionSchema = z.discriminatedUnion('kind', [singleSchema, multipleSchema, sortSchema, findSchema])

export type Question = z.output<typeof questionSchema>

/** The file of a module’s knowledge check. */
export const questionsSchema = z
  .strictObject({
    module: idSchema.describe('The module they check.'),
    questions: z.array(questionSchema).min(6).max(10),
  })
  .describe('The knowledge check of a module.')

export type Questions = z.output<typeof questionsSchema>
