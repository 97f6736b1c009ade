import { z } from 'astro/zod'

/** Where the artefact stands in its node: before the prose or after it. */
const place = z.enum(['before', 'after']).describe('Whether the artefact stands before or after the prose of its node.')

const pagerSchema = z
  .strictObject({
    kind: z.literal('pager'),
    place,
    lines: z
      .array(z.string().max(48))
      .min(1)
      .max(4)
      .describe('The message as the display breaks it, one string a line.'),
    caption: z.string().optional().describe('What stands below the display, such as "Message 2 of 2".'),
  })
  .describe('A message on a hospital pager.')

const threadSchema = z
  .strictObject({
    kind: z.literal('thread'),
    place,
    with: z.string().describe('Who is at the other end, as the learner would have saved them.'),
    messages: z
      .array(
        z.strictObject({
          from: z.enum(['me', 'them']).describe('Which side of the thread the message stands on.'),
          who: z.string().optional().describe('The writer, in a group thread.'),
          text: z.string().describe('The message as it was typed.'),
        }),
      )
      .min(1)
      .describe('The messages, oldest first.'),
  })
  .describe('A thread of messages on a phone.')

const postSchema = z
  .strictObject({
    kind: z.literal('post'),
    place,
    author: z.string().describe('The name the post appears under.'),
    audience: z.string().describe('Who can see it according to its setting, such as "Friends".'),
    at: z.string().describe('When it was posted, as shown.'),
    text: z.string().describe('The post, in Markdown.'),
  })
  .describe('A post on a social network that is nobody’s in particular.')

const composerSchema = z
  .strictObject({
    kind: z.literal('composer'),
    place,
    author: z.string().describe('The name it would appear under.'),
    audience: z.string().describe('The audience it is set to.'),
    text: z.string().describe('What has been typed so far, in Markdown.'),
    attachment: z.string().optional().describe('A photograph or file that hangs on it, with what its metadata says.'),
  })
  .describe('A post as it is being made, not yet sent.')

const letterSchema = z
  .strictObject({
    kind: z.literal('letter'),
    place,
    from: z.string().describe('The line at the head of the letter: whom it is from or for.'),
    date: z.string().describe('The date, or how the letter came.'),
    text: z.string().describe('The letter, in Markdown.'),
    signed: z.string().describe('The name at its foot.'),
  })
  .describe('A letter on paper.')

const clippingSchema = z
  .strictObject({
    kind: z.literal('clipping'),
    place,
    paper: z.string().describe('The name of an invented newspaper.'),
    date: z.string().describe('The date line.'),
    headline: z.string().describe('The headline.'),
    text: z.string().describe('The article, in Markdown.'),
  })
  .describe('A clipping from a newspaper.')

const emailSchema = z
  .strictObject({
    kind: z.literal('email'),
    place,
    from: z.string().describe('The sender, as shown.'),
    to: z.string().describe('The receiver, as shown.'),
    subject: z.string().describe('The subject line.'),
    at: z.string().describe('When it was sent, as shown.'),
    text: z.string().describe('The message, in Markdown.'),
  })
  .describe('An email.')

const observationRowSchema = z.strictObject({
  at: z.string().describe('When the set was taken, as the chart says it.'),
  temperature: z.number().min(30).max(43).describe('Degrees Celsius.'),
  heartRate: z.int().min(20).max(220).describe('Beats a minute.'),
  systolic: z.int().min(40).max(260).describe('Systolic pressure in millimetres of mercury.'),
  diastolic: z.int().min(20).max(160).describe('Diastolic pressure in millimetres of mercury.'),
  respiratoryRate: z.int().min(4).max(60).describe('Breaths a minute.'),
  saturation: z.int().min(50).max(100).describe('Oxygen saturation in per cent, on room air.'),
})

const observationsSchema = z
  .strictObject({
    kind: z.literal('observations'),
    place,
    live: z
      .boolean()
      .describe(
        'True if the last row is what the instrument shows at the learner’s clock; the row written here is then typical.',
      ),
    rows: z.array(observationRowSchema).min(1).describe('The sets of observations, oldest first.'),
  })
  .describe('A bedside chart of observations.')

/** Typed data that a component draws as the real thing. */
export const artefactSchema = z.discriminatedUnion('kind', [
  pagerSchema,
  threadSchema,
  postSchema,
  composerSchema,
  letterSchema,
  clippingSchema,
  emailSchema,
  observationsSchema,
])

export type Artefact = z.output<typeof artefactSchema>
