import { z } from 'astro/zod'

import { citationSchema, idSchema } from '../case/node-schema.ts'

import { markedTextSchema } from './marked-text-schema.ts'

const shared = {
  id: idSchema.describe('Permanent, and its own in the whole course.'),
  title: z.string().min(4).max(60).describe('The heading of the exercise.'),
  task: z.string().min(20).describe('What to do, in one or two sentences of Markdown.'),
}

const cites = z.array(citationSchema).describe('The points this rests on.')

const sortSchema = z
  .strictObject({
    kind: z.literal('sort'),
    ...shared,
    cards: z
      .array(
        z.strictObject({
          text: z.string().min(10).describe('Something one may do, in one sentence.'),
          place: z.enum(['do', 'do-not', 'depends']).describe('Where it belongs, in the authors’ reading.'),
          because: z.string().min(20).describe('Why; for one that depends, on what.'),
          cites,
        }),
      )
      .min(4)
      .max(9),
  })
  .describe('Sort things one may do into do, don’t, and it depends.')

const findSchema = z
  .strictObject({
    kind: z.literal('find'),
    ...shared,
    form: z.enum(['post', 'caption', 'message', 'slide']).describe('What the text looks like.'),
    passage: markedTextSchema,
    metadata: z
      .array(z.strictObject({ name: z.string(), value: z.string(), because: z.string().min(20), cites }))
      .default([])
      .describe('What the file says about itself beside the text: time, place, device; each with why it matters.'),
    afterwards: z.string().min(40).describe('What the combination amounts to, in Markdown.'),
  })
  .describe('Mark in a text what identifies somebody.')

const rewriteSchema = z
  .strictObject({
    kind: z.literal('rewrite'),
    ...shared,
    original: z.string().min(20).describe('The text to improve.'),
    versions: z
      .array(
        z.strictObject({
          text: z.string().min(20).describe('A worked version.'),
          serves: z.string().min(20).describe('What it does well, and what it leaves undone.'),
          cites,
        }),
      )
      .min(2)
      .max(4),
  })
  .describe('Improve a text, then compare with worked versions.')

const whoSeesSchema = z
  .strictObject({
    kind: z.literal('who-sees'),
    ...shared,
    post: z.string().min(10).describe('What is posted.'),
    settings: z
      .array(z.strictObject({ id: idSchema, label: z.string().min(3).describe('An audience or a setting.') }))
      .min(2)
      .max(5),
    viewers: z
      .array(
        z.strictObject({
          who: z.string().min(4).describe('Somebody who might come to see it.'),
          sees: z
            .record(idSchema, z.enum(['yes', 'possibly', 'no']))
            .describe('For each setting: at once, by a detour, or not as far as anybody can tell.'),
          because: z.string().min(20).describe('By which way, or what stands in it.'),
          cites,
        }),
      )
      .min(3)
      .max(7),
    cannot: z.string().min(40).describe('What none of the settings can do, in Markdown.'),
  })
  .refine(
    ({ settings, viewers }) =>
      viewers.every(
        ({ sees }) =>
          Object.keys(sees).sort().join() ===
          settings
            .map(({ id }) => id)
            .sort()
            .join(),
      ),
    'every viewer needs an answer for every setting',
  )
  .describe('Predict who can see a post under different settings.')

const policySchema = z
  .strictObject({
    kind: z.literal('policy'),
    ...shared,
    settings: z
      .array(z.strictObject({ id: idSchema, label: z.string().min(3) }))
      .min(1)
      .describe('The places a policy can be for, such as a practice or a ward.'),
    elements: z
      .array(
        z.strictObject({
          id: idSchema,
          heading: z.string().min(4).describe('The heading of the clause.'),
          clause: z.string().min(40).describe('A clause to start from; {place} stands for the place chosen.'),
          why: z.string().min(20).describe('What the clause is for, and which document asks for it.'),
          for: z.array(idSchema).min(1).describe('The places it is meant for.'),
          cites,
        }),
      )
      .min(6),
  })
  .describe('Put together a policy from elements, edit it, and take it away as a file.')

const replySchema = z
  .strictObject({
    kind: z.literal('reply'),
    ...shared,
    from: z.string().min(3).describe('Who wrote.'),
    message: z.string().min(20).describe('What they wrote.'),
    replies: z
      .array(
        z.strictObject({
          text: z.string().min(4).describe('What one could answer, or do.'),
          lands: z.string().min(20).describe('How it is read at the other end: story, not teaching.'),
          stance: z.enum(['aligned', 'defensible', 'risky', 'harmful']).describe('How it stands to the guidance.'),
          rationale: z.string().min(40).describe('How it stands to the guidance, and why.'),
          cites: z.array(citationSchema).min(1),
        }),
      )
      .min(3)
      .max(5),
  })
  .describe('Choose an answer to a message, see how it is read, and how it stands to the guidance.')

export const exerciseSchema = z.discriminatedUnion('kind', [
  sortSchema,
  findSchema,
  rewriteSchema,
  whoSeesSchema,
  policySchema,
  replySchema,
])

export type Exercise = z.output<typeof exerciseSchema>

/** The file of a module’s exercises. */
export const exercisesSchema = z
  .strictObject({
    module: idSchema.describe('The module they stand in.'),
    exercises: z.array(exerciseSchema).min(2),
  })
  .describe('The exercises of a module.')

export type Exercises = z.output<typeof exercisesSchema>
