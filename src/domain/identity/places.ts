import { isCommonWord } from './common-words.ts'
import { SPEAK } from './name-cues.ts'
import {
  canBeGivenName,
  isLetBe,
  isLetBeWord,
  isMedicalHead,
  places,
  placeLengths,
  townWords,
  wideAreas,
} from './names.ts'
import { applyRules, pattern } from './patterns.ts'

import type { Hit, TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading, Word } from './reading.ts'

const CAP = "[A-Z][A-Za-z'-]{1,24}"
const RULES: Rule[] = [
  // The province is let be, the city is not.
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:a|ville de|region de|banlieue de) (?<hit>Quebec)\b|\b(?:Quebec City|Vieux-Quebec)\b`,
    ),
    isCased: true,
  },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:(?!The )${CAP} ){1,4}(?:First Nations?|Cree Nation|Nation|Band|Reserve|Reservation|Island|Islands|County|Lake|River|Bay|Cove|Harbour|Falls|Valley|Inlet|Landing|Creek|Beach|Mountain|Township|Hutterite Colony|Colony|Settlement|Narrows|Point|Junction|Heights|Park)\b`,
    ),
    isCased: true,
    unless: /^(?:the|a|united|every|this|national|first|our) |visa|theme park/,
  },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:Lake|Fort|Port|Mount|Cape|Lac|Baie|Riviere|Ile|Iles|Mont|Anse|Pointe|Cap|Val|Chutes?) (?:de la |de l'|des |du |de |d'|aux? |a la )?${CAP}(?: ${CAP})?`,
    ),
    isCased: true,
  },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:lac|baie|riviere|ile|iles|port|quai|gare|marina|phare|barrage|rang|parc|plage|foret|reserve|village|municipalite|ville|quartier|region|vallee|canton|communaute|hameau) (?:de la |de l'|des |du |de |d'|aux? )(?<hit>${CAP}(?:[ -]${CAP}){0,3})`,
    ),
    isCased: true,
  },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:Saint|Sainte|St|Ste|Notre)-(?:[A-Z][a-z]{2,20})(?:-(?:de|du|des|sur|la|le|les|l'|d'|en|aux?|[A-Z][a-z']{1,20})){1,6}(?:[A-Z][a-z]{1,20})?`,
    ),
    isCased: true,
  },
  { category: 'place', pattern: pattern(String.raw`\bGrand-Mere\b`), isCased: true },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:[Aa]|[Pp]res de|de|[Vv]ers|[Ii]n|[Ff]rom|[Nn]ear) (?<hit>(?:Saint|Sainte|St|Ste)-${CAP})`,
    ),
    isCased: true,
  },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:[Ii]n|[Nn]ear|[Oo]utside) (?<hit>${CAP} ${CAP})\b(?! (?:Hospital|School|Clinic|Church|Ward|Unit|Room|Lodge|Manor))`,
    ),
    isCased: true,
    accepts: isUnknown,
  },
  {
    category: 'place',
    pattern: pattern(String.raw`\b(?:on the|from the|off the) (?:[A-Z][a-z'-]{2,20} )?(?:reserve|reservation)\b`),
    isCased: true,
    unless: /^(?:on|from|off) the (?:reserve|reservation)$/,
  },
]
/** Where somebody is at home, whatever the place is called. */
const HOME =
  /(?:(?:'re|'s|is|are|was|were|be|been|come|comes|came|hails?|hailed|moved|bused|flown|driven) (?:all the way )?from|(?:lives?|lived|living|raised|born|grew up|house|cabin|cottage|farm|home|trailer|apartment|church|school|parents|family) (?:back |up |out |down )?(?:in|near|outside)|(?:vient|viennent|venait|originaire|native?|natif) de|(?:habite|habitait|vit|vivait|demeure|nee?|grandi|maison|chalet|ferme) (?:a|pres de)) $/
const AT = {
  en: new Set('in at from near outside to around of through via beyond toward towards leaving outside'.split(' ')),
  fr: new Set('a de en pres vers depuis chez au aux du pour'.split(' ')),
}
const UNKNOWN_AT = { en: new Set('in from near outside around'.split(' ')), fr: new Set(['a']) }
const GO =
  /\b(?:from|fled|left|back to|moved to|return(?:ed)? to|flew to|flown to|visiting|trip to|refugees?|emigrated|immigrated|vien[ts]|venue?s?|venai\w+|arrivee?s?|arrivait|originaires?|nee?s?|refugiee?s?|quitte|fui|retourn\w+|voyage|natale?|born|raised|came|grew up|etudi\w+|studied|trained|practi[sc]ed|worked|enseign\w+|taught|exil\w+|deport\w+|bombard\w+|camp|guerre|war|escap\w+|surviv\w+|famille|parents|family)\b[^.\n]{0,24}$/

/** Towns, neighbourhoods, First Nations and landscapes by their names; provinces and countries where somebody comes from there. */
export function findPlaces(reading: Reading, language: TextLanguage): Hit[] {
  return [...applyRules(reading, RULES), ...findNamed(reading, language)]
}

function findNamed(reading: Reading, language: TextLanguage): Hit[] {
  const hits: Hit[] = []
  for (const [index, word] of reading.words.entries()) {
    if (!word.isCapital && word.text.charAt(1) !== "'") continue
    const last = lastOfPlace(reading, index, language)
    if (!last) continue
    const elision = /^[dlDL]'(?=[A-Z])/.exec(word.text)?.[0].length ?? 0
    hits.push({ start: word.start + elision, end: last.end - (last.folded.endsWith("'s") ? 2 : 0), category: 'place' })
  }
  return hits
}

function lastOfPlace(
  { words, folded }: Pick<Reading, 'words' | 'folded'>,
  index: number,
  language: TextLanguage,
): Word | undefined {
  const word = words[index]
  if (!word) return undefined
  for (let length = placeLengths.get(word.stem) ?? 0; length > 0; length -= 1) {
    const last = words[index + length - 1]
    if (!last || (length > 1 && !/^[ .'-]{1,3}$/.test(last.gap))) continue
    const name = nameOf(words.slice(index, index + length))
    if (
      places.has(name) &&
      !/^(?:dr|mr|mrs|ms|mme)$/.test(words[index - 1]?.folded ?? '') &&
      !(last.text === last.folded && length > 1)
    )
      return isPerson(words, index, length) ? undefined : last
    if (wideAreas.has(name)) return isOrigin(folded, word) ? last : undefined
  }
  return isTown(words, index, folded) || isUnknownPlace({ words, folded }, index, language) ? word : undefined
}

/** `in Hope`, and not `Hope said`. */
function isTown(words: Word[], index: number, folded: string): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]]
  if (!word || !townWords.has(word.stem) || word.folded.endsWith("'s")) return false
  if (next?.isCapital && next.gap === ' ') return false
  return (
    (/^(?:in|near|outside)$/.test(before?.folded ?? '') &&
      !/^(?:believed?|faith|trust|confid\w+)$/.test(words[index - 2]?.folded ?? '')) ||
    isOrigin(folded, word)
  )
}

function nameOf(words: Word[]): string {
  if (words.length === 1) return words[0]?.stem ?? ''
  return words
    .map((word, at) => (at === 0 || at === words.length - 1 ? word.stem : word.folded))
    .join(' ')
    .replaceAll('.', '')
}

/** Or a rule named after a city. `Sydney said` is a person; `in Sydney` is a place. A place known to be one needs nothing beside it. */
function isPerson(words: Word[], index: number, length: number): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + length]]
  if (!word || length > 1) return false
  if (isMedicalHead(next) || /^(?:ankle|knee|c-spine|coma|cognitive|bleeding|subarachnoid)$/.test(next?.folded ?? ''))
    return true
  if (isMedicalHead(before) || (/^(?:de|du)$/.test(before?.folded ?? '') && isMedicalHead(words[index - 2])))
    return true
  if (/^(?:dr|dre|mr|mrs|ms|mme|m|madame|monsieur)$/.test(before?.folded ?? '')) return true
  if (/^[A-Z]$/.test(before?.text ?? '') && word.gap === '. ') return true
  return (
    canBeGivenName(word) && !AT.en.has(before?.folded ?? '') && !AT.fr.has(before?.folded ?? '') && next !== undefined
  )
}

function isOrigin(folded: string, word: Word): boolean {
  return GO.test(folded.slice(Math.max(0, word.start - 40), word.start))
}

function isUnknownPlace(
  { words, folded }: Pick<Reading, 'words' | 'folded'>,
  index: number,
  language: TextLanguage,
): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]]
  if (!word || !before || word.isFirst || !/^[A-Z][a-z]{2,}(?:-[A-Za-z]+)*$/.test(word.text)) return false
  if (isLetBe(word) || isCommonWord(word.stem) || !/^[ \n]$/.test(word.gap)) return false
  const isHome = HOME.test(folded.slice(Math.max(0, word.start - 40), word.start))
  if (canBeGivenName(word) && !isHome) return false
  const isAt = isHome || (UNKNOWN_AT[language].has(before.folded) && !SPEAK.test(words[index - 2]?.folded ?? ''))
  if (!isAt && !(/^(?:to|de|from)$/.test(before.folded) && isOrigin(folded, word))) return false
  return (
    !(next?.isCapital && !next.isFirst && /^[ ]$/.test(next.gap)) &&
    !/^(?:s|disease|syndrome|score)$/.test(next?.folded ?? '')
  )
}

/** Whether one word at least is no common one, and none is a name of medicine, a month or a language. */
function isUnknown(passage: string): boolean {
  const words = passage.toLowerCase().split(' ')
  return words.some((word) => !isCommonWord(word)) && !words.some(isLetBeWord)
}
