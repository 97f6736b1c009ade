import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { parse } from 'yaml'

import { caseSchema } from '#domain/case/case-schema.ts'
import { competencySchema } from '#domain/competency/competency-schema.ts'
import { facilitationSchema } from '#domain/facilitation/facilitation-schema.ts'
import { exercisesSchema } from '#domain/exercise/exercise-schema.ts'
import { termSchema } from '#domain/glossary/glossary-schema.ts'
import { guidanceSchema } from '#domain/guidance/guidance-schema.ts'
import { modelSchema } from '#domain/journal/model-schema.ts'
import { moduleSchema } from '#domain/module/module-schema.ts'
import { pageSchema } from '#domain/page/page-schema.ts'
import { pathSchema } from '#domain/path/path-schema.ts'
import { questionsSchema } from '#domain/question/question-schema.ts'
import { setAsideSchema } from '#domain/source/set-aside-schema.ts'
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
  modules: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './src/content/modules' }),
    schema: moduleSchema,
  }),
  exercises: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/exercises' }),
    schema: exercisesSchema,
  }),
  questions: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/questions' }),
    schema: questionsSchema,
  }),
  glossary: defineCollection({ loader: file('./src/content/glossary.yaml'), schema: termSchema }),
  paths: defineCollection({ loader: file('./src/content/paths.yaml'), schema: pathSchema }),
  sources: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/sources' }),
    schema: sourceSchema,
  }),
  guidance: defineCollection({
    loader: glob({ pattern: 'guidance.yaml', base: './src/content' }),
    schema: guidanceSchema,
  }),
  reflectionModels: defineCollection({ loader: file('./src/content/reflection-models.yaml'), schema: modelSchema }),
  setAside: defineCollection({
    loader: file('./src/content/set-aside.yaml', { parser: byPoint }),
    schema: setAsideSchema.element,
  }),
  competencies: defineCollection({ loader: file('./src/content/competencies.yaml'), schema: competencySchema }),
  topics: defineCollection({ loader: file('./src/content/topics.yaml'), schema: topicSchema }),
}

/** The loader wants an id for each entry; a point set aside is known by the point. */
function byPoint(text: string): Record<string, Record<string, unknown>> {
  const list = parse(text) as { point: string; reason: string }[]
  return Object.fromEntries(list.map((item) => [item.point, item]))
}
