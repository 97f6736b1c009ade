import { z } from 'astro/zod'

import { reviewSchema } from '../review-schema.ts'
import { citationSchema, idSchema } from '../case/node-schema.ts'

const NOTE = 'Markdown; {node} stands for the title of a decision, {node.option} for the label of an option.'

const cites = z.array(citationSchema)

const stepSchema = z
  .strictObject({
    minutes: z.int().min(1).describe('How long it takes.'),
    title: z.string().min(3).max(60).describe('What it is, in a few words.'),
    text: z.string().min(20).describe(`What the facilitator does and says. ${NOTE}`),
  })
  .describe('A part of a session.')

const planSchema = <T extends number>(minutes: T) =>
  z
    .strictObject({
      minutes: z.literal(minutes).describe('How long the whole session takes; its steps must add up to it.'),
      steps: z.array(stepSchema).min(3).describe('The parts of the session, in order.'),
    })
    .describe('A session from beginning to end.')

const questionSchema = z
  .strictObject({
    at: idSchema
      .optional()
      .describe('The node of the case that the question belongs to; without it, any time will do.'),
    question: z.string().min(20).describe(`What the facilitator asks, word for word. ${NOTE}`),
    listen: z.string().min(40).describe(`What to listen for, and what to do with it. ${NOTE}`),
    cites: cites.default([]).describe('The points that this rests on; empty where the sources are silent.'),
  })
  .describe('A question to the group.')

const comesUpSchema = z
  .strictObject({
    says: z.string().min(10).describe('What somebody may say, in their own voice, without quotation marks.'),
    answer: z.string().min(60).describe(`How the facilitator may take it up. ${NOTE}`),
    cites: cites.min(1).describe('The points that the answer rests on.'),
  })
  .describe('Something that people are likely to say.')

const variationSchema = z
  .strictObject({
    title: z.string().min(3).max(60).describe('For whom or where.'),
    text: z.string().min(40).describe(`What to do otherwise. ${NOTE}`),
  })
  .describe('Another way to run the session.')

export const facilitationSchema = z
  .strictObject({
    case: idSchema.describe('The id of the case; the file has its name.'),
    summary: z.string().min(40).describe('What the session is good for, and for whom, in one to three sentences.'),
    groupSize: z.string().min(3).describe('For how many people it is made.'),
    runs: z.int().min(0).describe('How many groups the authors know to have been through it; the page says so.'),
    review: reviewSchema.describe('Who has read it through, and when.'),
    prepare: z.array(z.string().min(20)).min(2).describe(`What the facilitator does beforehand. ${NOTE}`),
    ground: z
      .array(z.string().min(20))
      .default([])
      .describe('Ground rules of this case alone, in Markdown; those for every case stand in the messages.'),
    plans: z.tuple([planSchema(30), planSchema(60)]).describe('The short session and the long one.'),
    figure: z.string().min(40).describe(`How to use what the debrief draws. ${NOTE}`),
    questions: z.array(questionSchema).min(4).describe('Questions to choose from, in the order of the case.'),
    comesUp: z.array(comesUpSchema).min(3).describe('What people are likely to say, and how to take it up.'),
    close: z.string().min(40).describe(`How to end, with something that people commit themselves to. ${NOTE}`),
    safety: z
      .strictObject({
        text: z.string().min(40).describe(`Whom this case may touch, and what to do then. ${NOTE}`),
        cites: cites.default([]).describe('The points that this rests on.'),
      })
      .describe('What to do if somebody recognises themselves or tells of a real lapse.'),
    beyond: z
      .array(variationSchema)
      .default([])
      .describe('Variations: a large room, a call, another mixture of people.'),
  })
  .describe('How to run a case with a group: two plans, questions, and what may come up.')

export type Facilitation = z.output<typeof facilitationSchema>
export type Plan = Facilitation['plans'][number]
