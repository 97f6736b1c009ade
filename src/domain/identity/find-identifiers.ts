import { findAddresses } from './addresses.ts'
import { findAges } from './ages.ts'
import { CATEGORIES } from './category.ts'
import { findContacts } from './contacts.ts'
import { findEnglishCalendar, findEnglishDates } from './dates-english.ts'
import { findFrenchCalendar, findFrenchDates } from './dates-french.ts'
import { findExemptions } from './exemptions.ts'
import { findInstitutions } from './institutions.ts'
import { leaveKnown } from './known.ts'
import { places } from './names.ts'
import { findNumbers } from './numbers.ts'
import { findPeople } from './people.ts'
import { findPlaces } from './places.ts'
import { findRarities } from './rarities.ts'
import { readText } from './reading.ts'
import { findRelatives } from './relatives.ts'
import { findTimes } from './times.ts'
import { findTraces } from './traces.ts'

import type { Hit, IdentityCategory, TextLanguage } from './category.ts'
import type { Detector } from './patterns.ts'
import type { Reading } from './reading.ts'

const SHARED: Detector[] = [findContacts, findNumbers, findAddresses, findInstitutions, findTimes]
const DETECTORS: Record<TextLanguage, Detector[]> = {
  en: [...SHARED, findEnglishDates, findFrenchCalendar],
  fr: [...SHARED, findFrenchDates, findEnglishCalendar],
}
/** What holds where two passages overlap: what is the surest comes first. */
const SUREST: IdentityCategory[] = [
  'email',
  'web',
  'phone',
  'number',
  'address',
  'institution',
  'date',
  'age',
  'news',
  'place',
  'photograph',
]

/**
 * What in a text could tell who somebody is. It misses things, and says so nowhere: the caller has to. Spans are in UTF-16 units,
 * in order, and do not overlap. `known` are names that may stand, such as those of the course's own characters.
 */
export function findIdentifiers(
  text: string,
  language: TextLanguage,
  { known = [] }: { known?: string[] } = {},
): Hit[] {
  const reading = readText(text)
  const byPattern = DETECTORS[language].flatMap((detect) => detect(reading))
  const inLanguage = [findAges, findRelatives, findRarities, findTraces, findPlaces, findPeople].flatMap((detect) =>
    detect(reading, language),
  )
  const hits = resolveOverlaps(preferNamed(reading, [...byPattern, ...inLanguage]), findExemptions(reading))
  return leaveKnown(reading, hits, known).map(({ start, end, category }) => ({
    start: offsetAt(reading.offsets, start),
    end: offsetAt(reading.offsets, end),
    category,
  }))
}

function offsetAt(offsets: Uint32Array, index: number): number {
  return offsets[index] ?? 0
}

/** Without the unknown places that are somebody's name elsewhere in the text: `À Yamina` beside `Yamina a pleuré`. */
function preferNamed({ folded }: Reading, hits: Hit[]): Hit[] {
  const nameAt = ({ start, end }: Hit) => folded.slice(start, end)
  const people = hits.filter(({ category }) => category === 'person')
  const firstOf = new Map(people.map((hit) => [nameAt(hit), hit.start]))
  const isNamed = (hit: Hit) => (firstOf.get(nameAt(hit)) ?? hit.start) !== hit.start
  return hits.filter((hit) => hit.category !== 'place' || places.has(nameAt(hit)) || !isNamed(hit))
}

function resolveOverlaps(hits: Hit[], exemptions: Hit[]): Hit[] {
  const rank = ({ category }: Hit) => SUREST.indexOf(category) + 1 || SUREST.length + 1 + CATEGORIES.indexOf(category)
  const ordered = hits
    .filter(({ start, end }) => end > start)
    .sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken = new Uint8Array([...hits, ...exemptions].reduce((longest, { end }) => Math.max(longest, end), 0))
  for (const { start, end } of exemptions) taken.fill(1, start, end)
  const kept = ordered.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
