import { z } from 'astro/zod'

import { artefactSchema } from './artefact-schema.ts'

/** An id that stands in people's browsers and in addresses, and is therefore permanent. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
  .describe('A permanent id: it lives in people’s browsers and must never be changed or used again.')

/** The id of a point of a source, such as `cmpa-sharing.dos.4`. */
export const citationSchema = z
  .string()
  .regex(/^[a-z-]+\.[a-z]+\.\d+$/, 'a citation is source.section.number')
  .describe('The id of a point of a source.')

export const dimensionSchema = z.enum(['patient-safety', 'confidentiality', 'professionalism', 'boundaries'])

export type Dimension = z.output<typeof dimensionSchema>

const conditionSchema = z
  .record(
    z.string(),
    z.union([
      z.boolean(),
      z.strictObject({
        atLeast: z.int().optional().describe('The smallest count for which the condition holds.'),
        atMost: z.int().optional().describe('The largest count for which the condition holds.'),
      }),
    ]),
  )
  .describe('Variables and what they must be; all of them must hold.')

export type Condition = z.output<typeof conditionSchema>

const says = z
  .string()
  .min(4)
  .describe('The condition in words, for readers without JavaScript: "If she went to intensive care".')

const targetSchema = z
  .union([
    idSchema,
    z
      .array(z.union([z.strictObject({ when: conditionSchema, to: idSchema, says }), z.strictObject({ to: idSchema })]))
      .min(2),
  ])
  .describe('The next node; or a list of conditional ones, tried in order, that ends with one that has no condition.')

export type Target = z.output<typeof targetSchema>

const effectsSchema = z
  .record(z.string(), z.union([z.int(), z.boolean()]))
  .describe('What choosing it does to variables: a number is added to a count, true or false sets a flag.')

export type Effects = z.output<typeof effectsSchema>

const stanceSchema = z
  .enum(['aligned', 'defensible', 'risky', 'harmful'])
  .describe('How the option stands to the guidance, in the authors’ reading.')

export type Stance = z.output<typeof stanceSchema>

const repairSchema = z
  .enum(['disclosure', 'deletion', 'apology', 'report', 'protective-association'])
  .describe('What kind of repair the option is. A repair is credited for itself and erases nothing.')

export type Repair = z.output<typeof repairSchema>

const points = z
  .partialRecord(dimensionSchema, z.int().min(-3).max(3))
  .refine((value) => Object.keys(value).length > 0, 'an option gives points in at least one dimension')
  .describe('Points from −3 to 3 in the dimensions the option touches.')

const optionSchema = z
  .strictObject({
    id: idSchema,
    label: z.string().min(10).max(110).describe('What one does or says, in 6 to 16 words.'),
    to: targetSchema,
    when: conditionSchema.optional().describe('If given, the option is open only while the condition holds.'),
    says: says.optional().describe('The condition of `when` in words; required beside it.'),
    effects: effectsSchema.default({}),
    stance: stanceSchema,
    repair: repairSchema.optional(),
    points,
    feedback: z
      .string()
      .min(40)
      .describe('What the story answers at once, in Markdown; 20 to 60 words, never teaching.'),
    rationale: z.string().min(60).describe('How the option stands to the guidance, in Markdown; 30 to 80 words.'),
    cites: z.array(citationSchema).min(1).describe('The points the rationale rests on.'),
  })
  .refine((option) => (option.when === undefined) === (option.says === undefined), '`when` and `says` go together')
  .describe('What can be chosen at a decision.')

export type Option = z.output<typeof optionSchema>

const shared = {
  title: z.string().min(2).max(60).describe('The heading of the node.'),
  place: z.string().describe('Where it happens.'),
  when: z.string().optional().describe('When it happens, if the clock of the case does not say it.'),
  text: z.string().min(40).describe('The prose, in Markdown; 60 to 140 words with its artefacts.'),
  artefacts: z.array(artefactSchema).default([]).describe('What can be seen beside the prose.'),
}

const passageSchema = z
  .strictObject({ kind: z.literal('passage'), ...shared, to: targetSchema })
  .describe('A node without a choice: one reads on.')

const tensionSchema = z
  .strictObject({
    text: z
      .string()
      .min(80)
      .max(520)
      .describe('Who says what, and what none of them says; each as dated and as binding as it is. In Markdown.'),
    cites: z.array(citationSchema).min(2).describe('Points of both sides.'),
  })
  .describe('Where the sources part, shown with every option of a contested decision.')

export type Tension = z.output<typeof tensionSchema>

const decisionSchema = z
  .strictObject({
    kind: z.literal('decision'),
    nature: z
      .enum(['settled', 'contested'])
      .describe('Contested where the sources differ or are silent; then no option is called wrong.'),
    ...shared,
    tension: tensionSchema.optional().describe('Required where the decision is contested, and only there.'),
    question: z.string().describe('The question the situation asks.'),
    options: z.array(optionSchema).min(2).max(5).describe('What can be chosen.'),
  })
  .refine(
    (node) => node.nature === 'settled' || node.options.every((option) => option.stance !== 'harmful'),
    'a contested decision never calls an option harmful',
  )
  .describe('A node at which the learner chooses.')

const outcomeSchema = z
  .strictObject({ kind: z.literal('outcome'), ...shared })
  .describe('A node at which the case ends.')

export const nodeSchema = z.discriminatedUnion('kind', [passageSchema, decisionSchema, outcomeSchema])

export type CaseNode = z.output<typeof nodeSchema>
