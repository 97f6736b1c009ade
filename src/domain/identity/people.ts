import { isCommonWord } from './common-words.ts'
import { PARTICLES, TITLES } from './name-cues.ts'
import { isAcronym, isFullName, isJoined, isLikelyName, isOfMedicine } from './name-evidence.ts'
import { canBeGivenName, isFamilyName, isGivenName, isLetBe, isMedicalHead, isOrdinary, places } from './names.ts'
import { findNamings } from './namings.ts'

import type { Hit } from './category.ts'
import type { Reading, Word } from './reading.ts'

/** People by their names: after a title, by a given name, by what stands beside an unknown name; initials. */
export function findPeople(reading: Reading): Hit[] {
  const hits = [...findNamings(reading), ...findNames(reading.words)]
  return [...hits, ...findAgain(reading, hits)]
}

/** Whoever has been named once may be named again, where nothing else shows that it is a name. */
function findAgain({ words, folded }: Reading, hits: Hit[]): Hit[] {
  const taken = new Uint8Array(folded.length)
  for (const { start, end } of hits) taken.fill(1, start, end)
  const named = new Set(hits.flatMap(({ start, end }) => folded.slice(start, end).split(/[^a-z'-]+/)))
  return words
    .filter((word) => /^[A-Z][a-z]/.test(word.text) && named.has(word.stem))
    .filter(({ start }) => taken[start] !== 1)
    .filter((word) => word.stem.length === 2 || !isCommonWord(word.stem))
    .filter(
      (word) => !PARTICLES.has(word.folded) && !isLetBe(word) && !TITLES.has(word.folded) && !places.has(word.stem),
    )
    .map((word) => ({ start: startOf(word), end: endOf(word), category: 'person' }))
}

function findNames(words: Word[]): Hit[] {
  const hits: Hit[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word?.isCapital && !(word && TITLES.has(word.folded))) continue
    const last = lastOfTitled(words, index) ?? lastOfName(words, index)
    if (last === undefined) continue
    hits.push({ start: startOf(word), end: endOf(words[last] ?? word), category: 'person' })
    hits.push(...findCompanions(words, index, last))
    index = last
  }
  return hits
}

/** Who is listed with somebody: `Auguste, Célestine and I`. */
function findCompanions(words: Word[], first: number, last: number): Hit[] {
  const isAnd = (word: Word | undefined) => /^(?:and|et|ou|or)$/.test(word?.folded ?? '')
  const before = words[first]?.gap === ', ' ? first - 1 : isAnd(words[first - 1]) ? first - 2 : -1
  const next = words[last + 1]?.gap === ', ' ? last + 1 : isAnd(words[last + 1]) ? last + 2 : -1
  return [words[before], words[next]]
    .filter((word) => word !== undefined)
    .filter((word) => /^[A-Z][a-z]{2,}/.test(word.text) && !isLetBe(word) && !places.has(word.stem))
    .filter((word) => canBeGivenName(word) || (!word.isFirst && !isCommonWord(word.stem)))
    .map((word) => ({ start: startOf(word), end: endOf(word), category: 'person' }))
}

/** Titles after which a full stop ends no sentence. */
const ABBREVIATED = /^(?:drs?|dre|mrs?|ms|mx|mmes?|mlle|m|me|pr|prof|sgt|cst)$/

/** Elisions and possessives are not the name: `d'Amina`, `Grace's`. */
function startOf({ start, folded, text }: Word): number {
  const elision = /^(?:d|l|qu|n|s|c|j|m|t)'/.exec(folded)
  return elision && /^.{2,3}[A-Z]/.test(text) ? start + elision[0].length : start
}

function endOf({ end, folded }: Word): number {
  return folded.endsWith("'s") ? end - 2 : end
}

function lastOfTitled(words: Word[], index: number): number | undefined {
  const title = words[index]
  const name = words[index + 1]
  if (!title || !name || !TITLES.has(title.folded)) return undefined
  if (!isJoined(name, ABBREVIATED.test(title.folded) ? /^\.? {1,2}$|^\.\n?$/ : /^ {1,2}$/)) return undefined
  if (
    !title.isCapital &&
    !/^(?:dr|dre|mme|mlle|mr|mrs|ms|madame|monsieur|docteure?|oncle|tante|soeur|frere|pere|juge|agent|sergent|nurse|elder|constable|pastor|coach|abbe)$/.test(
      title.folded,
    )
  )
    return undefined
  const last = skipParticles(words, index + 1)
  const family = words[last]
  if (!family || !/^[A-Z][A-Za-z'-]/.test(family.text) || isOrdinary(family) || family.folded === 'google')
    return undefined
  if (last > index + 1 && isCommonWord(family.stem) && !isFamilyName(family)) return undefined
  if (!title.isCapital && !isFamilyName(family) && !canBeGivenName(family) && isLetBe(family)) return undefined
  return extend(words, last)
}

function skipParticles(words: Word[], index: number): number {
  let last = index
  while (last < index + 3 && PARTICLES.has(words[last]?.folded ?? '') && isJoined(words[last + 1], /^[ ']{1,2}$/))
    last += 1
  return last
}

/** The last word of a name that goes on: `Anne` in `Anne de la Durantaye`. */
function extend(words: Word[], index: number): number {
  let last = index
  for (let length = 0; length < 4; length += 1) {
    if (words[last]?.folded.endsWith("'s")) return last
    const next = words[last + 1]
    if (
      isJoined(next, /^\.? $/) &&
      /^[A-Z]$/.test(next?.text ?? '') &&
      words[last + 2]?.isCapital &&
      next?.folded !== 'i'
    )
      last += 1
    else if (
      /^[A-Z]$/.test(next?.text ?? '') &&
      next?.gap === ' ' &&
      next.text !== 'I' &&
      /^[.,]/.test(words[last + 2]?.gap ?? '.')
    )
      return last + 1
    const from = isJoined(words[last + 1], /^\.? $|^[ \n]$/) ? skipParticles(words, last + 1) : last
    const family = words[from]
    if (from === last || !family?.isCapital || !/^[A-Z][A-Za-z'-]/.test(family.text) || family.isFirst) return last
    if (isOrdinary(family) || isAcronym(family) || places.has(family.folded) || isMedicalHead(family)) return last
    last = from
  }
  return last
}

function lastOfName(words: Word[], index: number): number | undefined {
  const word = words[index]
  if (
    !word ||
    !/^(?:[A-Za-z]')?[A-Z][A-Za-z'-]+$/.test(word.text) ||
    /^(?:[LCJMST]|Qu)'[a-z]/.test(word.text) ||
    isAcronym(word) ||
    isOrdinary(word) ||
    (isMedicalHead(word) && !canBeGivenName(word))
  )
    return undefined
  const last = extend(words, index)
  if (isOfMedicine(words, index, last)) return undefined
  if (isGivenName(word)) return last
  if (last > index) return isFullName(words, index, last) ? last : undefined
  return isLikelyName(words, index) ? last : undefined
}
