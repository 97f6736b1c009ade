import { z } from 'astro/zod'

export const competencySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[A-Za-z]+-\d{4}:[A-Z]+[\d.]+$/)
      .describe('Framework, edition and code.'),
    framework: z.string().describe('The framework’s name and edition.'),
    role: z.string().describe('The role or domain the code belongs to.'),
    text: z.string().describe('The competency in our own words.'),
  })
  .describe('A competency that an objective serves.')

export type Competency = z.output<typeof competencySchema>
