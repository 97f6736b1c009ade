import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'

import { caseSchema } from '#domain/case/case-schema.ts'
import { competencySchema } from '#domain/competency/competency-schema.ts'
import { facilitationSchema } from '#domain/facilitation/facilitation-schema.ts'
import { pageSchema } from '#domain/page/page-schema.ts'
import { sourceSchema, topicSchema } from '#domain/source/source-schema.ts'

/** Cases that tests add to a build of their own. Nothing that ships sets it. */
const EXTRA_CASES = process.env['EXTRA_CASES'] ?? 'src/content/cases/*.yaml'

export const collections = {
  pages: defineCollection({ loader: glob({ pattern: '*.md', base: './src/content/pages' }), schema: pageSchema }),
  cases: defineCollection({
    loader: glob({
      pattern: ['src/content/cases/*.yaml', EXTRA_CASES],
      base: '.',
      generateId: ({ data }) => String(data['id']),
    }),
    schema: caseSchema,
  }),
  facilitation: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/facilitation' }),
    schema: facilitationSchema,
  }),
  sources: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/sources' }),
    schema: sourceSchema,
  }),
  competencies: defineCollection({ loader: file('./src/content/competencies.yaml'), schema: competencySchema }),
  topics: defineCollection({ loader: file('./src/content/topics.yaml'), schema: topicSchema }),
}
