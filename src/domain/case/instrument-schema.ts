import { z } from 'astro/zod'

const observationsSchema = z
  .strictObject({
    kind: z.literal('observations'),
    patient: z.string().describe('Whose observations these are.'),
    untilMinute: z.int().positive().describe('The last simulated minute the chart draws.'),
    treatments: z
      .strictObject({
        fluids: z.string().describe('The flag that says fluids were ordered.'),
        antibiotics: z.string().describe('The flag that says antibiotics were ordered.'),
        vasopressors: z.string().describe('The flag that says vasopressors were ordered.'),
      })
      .describe('Which flags of the case begin which treatments.'),
  })
  .describe('A patient whose course runs on, looked at or not.')

const reachSchema = z
  .strictObject({
    kind: z.literal('reach'),
    untilMinute: z.int().positive().describe('The last simulated minute the drawing shows.'),
    posted: z.string().describe('The flag that says something has been posted.'),
    deleted: z.string().describe('The flag that says it has been taken down.'),
    audience: z.string().describe('The count that says which of `audiences` it was posted to.'),
    heat: z.string().describe('The count from 0 to 3 that says how much the wording invites being passed on.'),
    audiences: z
      .array(
        z.strictObject({
          name: z.string().describe('How the setting is named.'),
          people: z.int().positive().describe('How many people can see a post under this setting.'),
        }),
      )
      .min(1)
      .describe('The settings the case offers, in the order of the count.'),
    seed: z.int().describe('The seed that makes the same choices give the same drawing.'),
  })
  .describe('Where a post goes, over simulated hours.')

const identifiabilitySchema = z
  .strictObject({
    kind: z.literal('identifiability'),
    population: z
      .strictObject({
        people: z.int().positive().describe('How many people there are to begin with.'),
        says: z.string().describe('Who they are: "adults in the town and the farms around it".'),
      })
      .describe('The people among whom the reader looks.'),
    details: z
      .array(
        z.strictObject({
          flag: z.string().describe('The flag that says the detail was given.'),
          says: z.string().describe('The detail as the reader learns it.'),
          share: z
            .number()
            .positive()
            .max(1)
            .describe('The share of those left whom it still fits; an assumption, printed.'),
          by: z.enum(['post', 'press']).describe('Who gives the detail: the post, or the newspaper that follows it.'),
        }),
      )
      .min(2)
      .describe('Details in the order in which a reader learns them.'),
  })
  .describe('Who could this be: how many people a set of details still fits.')

/** A drawn simulation. A teaching model, labelled so. */
export const instrumentSchema = z.discriminatedUnion('kind', [observationsSchema, reachSchema, identifiabilitySchema])

export type Instrument = z.output<typeof instrumentSchema>
export type ObservationsInstrument = Extract<Instrument, { kind: 'observations' }>
export type ReachInstrument = Extract<Instrument, { kind: 'reach' }>
export type IdentifiabilityInstrument = Extract<Instrument, { kind: 'identifiability' }>
