import { isCommonWord } from './common-words.ts'
import { AFTER, BEFORE, DETERMINERS, ROLES, SPEAK, SPEAK_TO } from './name-cues.ts'
import { canBeGivenName, isFamilyName, isGivenName, isLetBe, isMedicalHead, places } from './names.ts'

import type { Word } from './reading.ts'

/** Whether nothing but a space, or what is given, stands before a word. */
export function isJoined(word: Word | undefined, by = /^[ \n]{1,2}$/): boolean {
  return word !== undefined && by.test(word.gap)
}

/** Whether it is `OR` or `CT`; but a name may be shouted. */
export function isAcronym(word: Word): boolean {
  return /^[A-Z0-9-]{2,}$/.test(word.text) && !(isGivenName(word) && word.text.length > 4)
}

/** Whether the words from the first to the last name a disease, a sign or an instrument. */
export function isOfMedicine(words: Word[], first: number, last: number): boolean {
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

/** Whether words with capitals are the given name and the family name of somebody. */
export function isFullName(words: Word[], first: number, last: number): boolean {
  const [word, family] = [words[first], words[last]]
  if (!word || !family) return false
  const areCommon = [word, family].filter((one) => isCommonWord(one.stem)).length
  if (word.isFirst && areCommon === 2 && !isFamilyName(family)) return false
  if (canBeGivenName(word) && !(word.isFirst && isLetBe(word) && !isFamilyName(family))) return true
  if (isLetBe(word)) return isFamilyName(family) && !word.isFirst
  if (isLetBe(family) || DETERMINERS.has(words[first - 1]?.folded ?? '')) return false
  return word.isFirst ? areCommon === 0 : areCommon < 2
}

/** Whether one word is a name, by what it is and by what stands beside it. */
export function isLikelyName(words: Word[], index: number): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]]
  if (!word || isLetBe(word) || places.has(word.stem)) return false
  const isSubject = isVerb(next, words[index + 2]) && isJoined(next)
  const isOwner = word.folded.endsWith("'s")
  if (isFamilyName(word)) return !word.isFirst || isSubject || isOwner
  const isAddressed = before?.folded === 'a' && SPEAK.test(words[index - 2]?.folded ?? '')
  if (DETERMINERS.has(before?.folded ?? '') && isJoined(word) && !isAddressed) return false
  if (canBeGivenName(word)) return !word.isFirst || (isSubject && isTelling(next, words[index + 2]))
  if (!/^[A-Z][a-z']+(?:-[A-Z][a-z]+)?$/.test(word.text) || isCommonWord(word.stem)) return false
  const isTold = next !== undefined && /^(?:who|whose|whom|qui|dont)$/.test(next.folded) && next.gap === ', '
  return isSubject || isTold || isOwner || (!word.isFirst && isAnnounced(words, index)) || isDouble(word)
}

function isVerb(word: Word | undefined, then: Word | undefined): boolean {
  if (word === undefined) return false
  // Without its accent `à` looks like the verb.
  if (word.folded === 'a') return /^(?:tout |bien )?[a-z']{1,14}(?:e|i|u|it|is|ert|aint)$/.test(then?.text ?? '')
  return AFTER.has(word.folded) || /^[a-z]{3,12}(?:ed|ait)$/.test(word.text)
}

/** `Grace told me`; not `Grace is what I need`. */
function isTelling(verb: Word | undefined, then: Word | undefined): boolean {
  if (!/^(?:is|was|est|and|has|a|had|would|could)$/.test(verb?.folded ?? '')) return true
  return /^(?:demande|dit|repondu|pleure|ri|souri|raconte|told|asked)$/.test(then?.folded ?? '')
}

function isAnnounced(words: Word[], index: number): boolean {
  const [word, before, beforeThat] = [words[index], words[index - 1], words[index - 2]]
  if (!word || !before) return false
  if (before.folded === 'to' && isJoined(word) && SPEAK_TO.test(beforeThat?.folded ?? '')) return true
  if (before.folded === 'a' && isJoined(word)) return SPEAK.test(beforeThat?.folded ?? '')
  const cue = before.stem
  if (!BEFORE.has(before.folded) && !BEFORE.has(cue) && !ROLES.has(cue)) return false
  return isJoined(word) || (word.gap === ', ' && ROLES.has(cue))
}

/** `Bao-Yen`, of which both parts have a capital and neither is a word. */
function isDouble({ text, folded }: Word): boolean {
  return (
    /^[A-Z][a-z]+-[A-Z][a-z]+$/.test(text) && folded.split('-').every((part) => part.length > 1 && !isCommonWord(part))
  )
}
