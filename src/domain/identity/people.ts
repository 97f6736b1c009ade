import { isCommonWord } from './common-words.ts'
import { AFTER, BEFORE, DETERMINERS, PARTICLES, ROLES, SPEAK, TITLES } from './name-cues.ts'
import {
  canBeGivenName,
  isFamilyName,
  isGivenName,
  isLetBe,
  isMedicalHead,
  isOrdinary,
  places,
  stemOf,
} from './names.ts'
import { findNamings } from './namings.ts'

import type { Hit } from './category.ts'
import type { Reading, Word } from './reading.ts'

/** People by their names: after a title, by a given name, by what stands beside an unknown name; initials. */
export function findPeople(reading: Reading): Hit[] {
  return [...findNamings(reading), ...findNames(reading.words)]
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
    .filter(
      (word) =>
        /^[A-Z][a-z]{2,}/.test(word.text) && !isLetBe(word) && !places.has(stemOf(word)) && !isCommonWord(stemOf(word)),
    )
    .filter((word) => !word.isFirst || canBeGivenName(word))
    .map((word) => ({ start: startOf(word), end: endOf(word), category: 'person' }))
}

/** Elisions and possessives are not the name: `d'Amina`, `Grace's`. */
function startOf({ start, folded, text }: Word): number {
  const elision = /^(?:d|l|qu|n|s|c|j|m|t)'/.exec(folded)
  return elision && /^.{2,3}[A-Z]/.test(text) ? start + elision[0].length : start
}

function endOf({ end, folded }: Word): number {
  return folded.endsWith("'s") ? end - 2 : end
}

function isJoined(word: Word | undefined, by = /^[ \n]{1,2}$/): boolean {
  return word !== undefined && by.test(word.gap)
}

function lastOfTitled(words: Word[], index: number): number | undefined {
  const title = words[index]
  const name = words[index + 1]
  if (!title || !name || !TITLES.has(title.folded) || !isJoined(name, /^\.? {1,2}$|^\.\n?$/)) return undefined
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
    else if (/^[A-Z]$/.test(next?.text ?? '') && next?.gap === ' ' && words[last + 2]?.gap.startsWith('.') === true)
      return last + 1
    const from = isJoined(words[last + 1], /^\.? $|^[ \n]$/) ? skipParticles(words, last + 1) : last
    const family = words[from]
    if (from === last || !family?.isCapital || !/^[A-Z][A-Za-z'-]/.test(family.text) || family.isFirst) return last
    if (isOrdinary(family) || places.has(family.folded) || isMedicalHead(family)) return last
    last = from
  }
  return last
}

function lastOfName(words: Word[], index: number): number | undefined {
  const word = words[index]
  if (
    !word ||
    !/^(?:[A-Za-z]')?[A-Z][A-Za-z'-]+$/.test(word.text) ||
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

/** `OR`, `CT`; but a name may be shouted. */
function isAcronym(word: Word): boolean {
  return /^[A-Z0-9-]{2,}$/.test(word.text) && !(isGivenName(word) && word.text.length > 4)
}

function isOfMedicine(words: Word[], first: number, last: number): boolean {
  const [before, beforeThat, next] = [words[first - 1], words[first - 2], words[last + 1]]
  if (isMedicalHead(next) && isJoined(next, /^ $|^-$/)) return true
  if (/^(?:de|d|du|of)$/.test(before?.folded ?? '') && isMedicalHead(beforeThat)) return true
  return (
    isMedicalHead(before) &&
    !BEFORE.has(before?.folded ?? '') &&
    before?.gap !== undefined &&
    isLetBe(words[first] ?? before)
  )
}

function isFullName(words: Word[], first: number, last: number): boolean {
  const [word, family] = [words[first], words[last]]
  if (!word || !family) return false
  const areCommon = [word, family].filter((one) => isCommonWord(stemOf(one))).length
  if (word.isFirst && areCommon === 2 && !isFamilyName(family)) return false
  if (canBeGivenName(word) && !(word.isFirst && isLetBe(word) && !isFamilyName(family))) return true
  if (isLetBe(word)) return isFamilyName(family) && !word.isFirst
  if (isLetBe(family) || DETERMINERS.has(words[first - 1]?.folded ?? '')) return false
  return word.isFirst ? areCommon === 0 : areCommon < 2
}

function isLikelyName(words: Word[], index: number): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]]
  if (!word || isLetBe(word) || places.has(stemOf(word))) return false
  const isSubject = isVerb(next) && isJoined(next)
  const isOwner = word.folded.endsWith("'s")
  if (isFamilyName(word)) return !word.isFirst || isSubject || isOwner
  const isAddressed = before?.folded === 'a' && SPEAK.test(words[index - 2]?.folded ?? '')
  if (DETERMINERS.has(before?.folded ?? '') && isJoined(word) && !isAddressed) return false
  if (canBeGivenName(word)) return !word.isFirst || (isSubject && isTelling(next, words[index + 2]))
  if (!/^[A-Z][a-z']+(?:-[A-Z][a-z]+)?$/.test(word.text) || isCommonWord(stemOf(word))) return false
  const isTold = next !== undefined && /^(?:who|whose|whom|qui|dont)$/.test(next.folded) && next.gap === ', '
  return isSubject || isTold || isOwner || (!word.isFirst && isAnnounced(words, index)) || isDouble(word)
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && (AFTER.has(word.folded) || /^[a-z]{3,12}(?:ed|ait)$/.test(word.text))
}

/** `Grace told me`; not `Grace is what I need`. */
function isTelling(verb: Word | undefined, then: Word | undefined): boolean {
  if (!/^(?:is|was|est|and|has|a|had|would|could)$/.test(verb?.folded ?? '')) return true
  return /^(?:demande|dit|repondu|pleure|ri|souri|raconte|told|asked)$/.test(then?.folded ?? '')
}

function isAnnounced(words: Word[], index: number): boolean {
  const [word, before, beforeThat] = [words[index], words[index - 1], words[index - 2]]
  if (!word || !before) return false
  if (before.folded === 'a' && isJoined(word)) return SPEAK.test(beforeThat?.folded ?? '')
  if (!BEFORE.has(before.folded)) return false
  return isJoined(word) || (word.gap === ', ' && ROLES.has(before.folded))
}

/** `Bao-Yen`, of which both parts have a capital and neither is a word. */
function isDouble({ text, folded }: Word): boolean {
  return (
    /^[A-Z][a-z]+-[A-Z][a-z]+$/.test(text) && folded.split('-').every((part) => part.length > 1 && !isCommonWord(part))
  )
}
