// The people of the course: whoever has a place in a cast, and whoever the opening of a module is about.
import { isFields } from '#domain/fields.ts'
import { findIdentifiers } from '#domain/identity/find-identifiers.ts'

import { CONTENT, readFolder, readMdxFolder } from './content-files.ts'

/** The names of the course's own characters, which the identity check lets be. */
export function findCharacters(): string[] {
  const cases = readFolder(`${CONTENT}/cases`).map(({ value }) => value)
  const openings = readMdxFolder(`${CONTENT}/modules`).map(({ value }) => textAt(value, 'situation'))
  return [
    ...cases.map((value) => textAt(value, 'title')),
    ...cases
      .flatMap((value) => (isFields(value) && Array.isArray(value['cast']) ? (value['cast'] as unknown[]) : []))
      .map((one) => textAt(one, 'name')),
    ...openings.flatMap(namesIn),
    'Dr. N',
  ].filter((name) => name !== '')
}

function namesIn(text: string): string[] {
  return findIdentifiers(text, 'en')
    .filter(({ category }) => category === 'person')
    .map(({ start, end }) => text.slice(start, end))
}

function textAt(value: unknown, key: string): string {
  const found = isFields(value) ? value[key] : undefined
  return typeof found === 'string' ? found : ''
}
