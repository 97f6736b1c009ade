import { z } from 'astro/zod'

const pointSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z-]+\.[a-z]+\.\d+$/)
      .describe('Permanent: source id, short section key, running number.'),
    kind: z
      .enum([
        'fact',
        'duty',
        'recommendation',
        'warning',
        'definition',
        'example',
        'case-fact',
        'reflection-question',
        'benefit',
        'resource',
      ])
      .describe('What the document makes of the point, by its own voice and not by its legal force.'),
    audience: z
      .enum(['student', 'resident', 'physician', 'organisation', 'all'])
      .describe('Whom the passage addresses.'),
    text: z.string().min(10).describe('The point in our own words, readable without its neighbours.'),
    quote: z
      .string()
      .refine((text) => text.split(/\s+/).length <= 12, 'a quotation has at most 12 words')
      .optional()
      .describe('The exact wording where it matters, at most 12 words, always shown with the source named.'),
    locator: z.string().min(3).describe('Where it stands in the document.'),
    topics: z.array(z.string()).min(1).describe('Ids from topics.yaml, the main one first.'),
  })
  .describe('A teaching point of a source.')

export type Point = z.output<typeof pointSchema>

export const sourceSchema = z
  .strictObject({
    id: z.string().describe('Permanent.'),
    title: z.string().describe('The title of the document.'),
    shortTitle: z.string().max(16).describe('How a citation names it.'),
    publisher: z.string().describe('Who published it, and where.'),
    published: z.string().describe('When, as far as the copy says.'),
    jurisdiction: z.string().describe('For whom it was written.'),
    form: z.string().describe('What kind of document it is.'),
    status: z.string().describe('What it is and is not: draft, date, disclaimer, defects of the copy.'),
    readAs: z.string().describe('What a learner should make of it.'),
    sections: z
      .array(
        z.strictObject({
          id: z.string().describe('The section’s key.'),
          title: z.string().describe('The document’s own heading; what stands in round brackets is ours.'),
          points: z.array(pointSchema).min(1),
        }),
      )
      .min(1),
  })
  .describe('A source document and every teaching point in it.')

export type Source = z.output<typeof sourceSchema>

export const topicSchema = z
  .strictObject({
    id: z.string().describe('Permanent.'),
    title: z.string().describe('The name of the topic.'),
    scope: z.string().describe('What belongs to it.'),
  })
  .describe('A topic that points belong to.')

export type Topic = z.output<typeof topicSchema>
