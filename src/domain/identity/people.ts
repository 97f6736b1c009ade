import { AFTER, BEFORE, DETERMINERS, PARTICLES, TITLES } from './name-cues.ts'
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
import { applyRules, oneOf, pattern } from './patterns.ts'

import type { Hit } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading, Word } from './reading.ts'

const INITIALS: Rule[] = [
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w.])[A-Z]\. ?-?[A-Z]\.(?: ?[A-Z]\.)?(?!\w)`),
    isCased: true,
    unless:
      /^(?:u\.s|m\.d|d\.o|b\.c|p\.e|n\.b|n\.s|p\.m|a\.m|i\.v|o\.r|e\.r|c\.t|d\.c|p\.o|i\.m|i\.e|e\.g|q\.s|s\.o|n\.p|r\.n|p\.s|c\.p|r\.r|s\.c|i\.d|o\.d|o\.b)/,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:initials|initiales|[Ii]nitials (?:are|were)|initiales (?:sont|etaient)|[Pp]atient|[Pp]atiente|Mrs|Mr|Ms|Mme|M|Dr|Dre|Mlle)\.?:? (?<hit>[A-Z]\.?-?[A-Z]?\.?)(?![\w'])`,
    ),
    isCased: true,
    unless: /^(?:a|i|m|ms|ct|or|er|bp|iv|gp|pt|o2|ed|rn)\.?$/,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w.])[A-Z]\. [A-Z][a-z][A-Za-z'-]{1,24}(?=[\s,.;:!?)]|$)`),
    isCased: true,
    unless:
      /^(?:m|j|p)\. (?:le|la)|^[a-z]\. (?:difficile|coli|pneumo|aureus|the|she|he|we|it|then|when|but|and|in|so|i|my|they|her|his|this|that|what)/,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:dr|mrs|mr|ms|mme|mlle)\.? (?<hit>(?!(?:google|internet|who|and|in|or|le|la|the|of|to|is|was|est|a|et|qui)\b)[a-z]{3,15})\b(?= ?(?:[,.;]|told|said|asked|was|who|and|m'a|a dit|est|avait|qui))`,
    ),
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b${oneOf("nicknamed|known as|everyone calls (?:him|her)|everyone called (?:him|her)|goes by|surnommee?|tout le monde (?:l'|l)appelle|dite?")} (?<hit>"[^"\n]{2,30}"|(?:[A-Z][a-z'-]{1,20} ?){1,3}\b)`,
    ),
    isCased: true,
  },
]

/** People by their names: after a title, by a given name, by what stands beside an unknown name; initials. */
export function findPeople(reading: Reading): Hit[] {
  return [...applyRules(reading, INITIALS), ...findNames(reading.words)]
}

function findNames(words: Word[]): Hit[] {
  const hits: Hit[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word?.isCapital && !(word && TITLES.has(word.folded))) continue
    const last = lastOfTitled(words, index) ?? lastOfName(words, index)
    if (last === undefined) continue
    hits.push({ start: startOf(word), end: endOf(words[last] ?? word), category: 'person' })
    index = last
  }
  return hits
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
  if (canBeGivenName(word) && !(word.isFirst && isLetBe(word) && !isFamilyName(family))) return true
  if (isLetBe(word)) return isFamilyName(family) && !word.isFirst
  return !word.isFirst && !isLetBe(family) && !DETERMINERS.has(words[first - 1]?.folded ?? '')
}

function isLikelyName(words: Word[], index: number): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]]
  if (!word || isLetBe(word) || places.has(stemOf(word))) return false
  const isSubject = AFTER.has(next?.folded ?? '') && isJoined(next)
  const isOwner = word.folded.endsWith("'s")
  const isAnnounced = BEFORE.has(before?.folded ?? '') && isJoined(word)
  if (isFamilyName(word)) return !word.isFirst || isSubject || isOwner
  if (DETERMINERS.has(before?.folded ?? '') && isJoined(word)) return false
  if (canBeGivenName(word))
    return word.isFirst
      ? isSubject &&
          (!/^(?:is|was|est|and|has|a|had|would|could)$/.test(next?.folded ?? '') ||
            /^(?:demande|dit|repondu|pleure|ri|souri|raconte|told|asked)$/.test(words[index + 2]?.folded ?? ''))
      : true
  return !word.isFirst && /^[A-Z][a-z']+(?:-[A-Z][a-z]+)?$/.test(word.text) && (isAnnounced || isSubject || isOwner)
}
