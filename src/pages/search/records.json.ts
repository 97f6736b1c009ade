import { getCollection, render } from 'astro:content'

import {
  recordOfCase,
  recordOfTerm,
  recordsOfGuidance,
  recordsOfModule,
  recordsOfPage,
  recordsOfSource,
} from '#domain/search/search-records.ts'
import { guidance } from '#messages/guidance.ts'

import type { CollectionEntry } from 'astro:content'
import type { Prose, SearchRecord } from '#domain/search/record.ts'

/** What can be found. `scripts/search-index.ts` makes the index of it after a build and takes it away. */
export async function GET(): Promise<Response> {
  const modules = await Promise.all(
    (await getCollection('modules')).map(async (entry) => recordsOfModule(entry.id, entry.data, await proseOf(entry))),
  )
  const pages = await Promise.all(
    (await getCollection('pages')).map(async (entry) =>
      recordsOfPage(`${entry.id}/`, entry.data, await proseOf(entry)),
    ),
  )
  const records: SearchRecord[] = [
    ...modules.flat(),
    ...(await getCollection('cases')).map(({ data }) => recordOfCase(data)),
    ...(await getCollection('sources')).flatMap(({ data }) => recordsOfSource(data)),
    ...(await getCollection('glossary')).map(({ data }) => recordOfTerm(data)),
    ...(await getCollection('guidance')).flatMap(({ data }) => recordsOfGuidance('guidance/', guidance, data)),
    ...pages.flat(),
  ]
  return Response.json(records)
}

async function proseOf(entry: CollectionEntry<'modules' | 'pages'>): Promise<Prose> {
  const { headings } = await render(entry)
  return { body: entry.body ?? '', headings }
}
