import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'

import { caseSchema } from '#domain/case/case-schema.ts'
import { competencySchema } from '#domain/competency/competency-schema.ts'
import { pageSchema } from '#domain/page/page-schema.ts'
import { sourceSchema, topicSchema } from '#domain/source/source-schema.ts'

export const collections = {
  pages: defineCollection({ loader: glob({ pattern: '*.md', base: './src/content/pages' }), schema: pageSchema }),
  cases: defineCollection({ loader: glob({ pattern: '*.yaml', base: './src/content/cases' }), schema: caseSchema }),
  sources: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/sources' }),
    schema: sourceSchema,
  }),
  competencies: defineCollection({ loader: file('./src/content/competencies.yaml'), schema: competencySchema }),
  topics: defineCollection({ loader: file('./src/content/topics.yaml'), schema: topicSchema }),
}
