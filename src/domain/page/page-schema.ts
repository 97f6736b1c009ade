import { z } from 'astro/zod'

export const pageSchema = z
  .strictObject({
    title: z.string().describe('The heading of the page.'),
    description: z.string().describe('One sentence for search engines and previews.'),
  })
  .describe('A page of prose about the course.')
