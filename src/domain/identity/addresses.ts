import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

const STREET =
  '(?:Street|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Crescent|Cres|Boulevard|Blvd|Lane|Ln|Court|Crt|Way|Terrace|Place|Pl|Trail|Parkway|Circle|Gate|Line|Concession|Sideroad|Side Road|Close|Mews|Row|Grove|Path|Hill|Loop|Square|Walk|Ridge|Landing|Crossing|Esplanade|Quay|Green|Gardens|Heights|View|Run)'
const NAME = String.raw`(?:[A-Z][A-Za-z'.-]{1,24}|\d{1,3}(?:st|nd|rd|th))`
const VOIE =
  '(?:rue|avenue|av\\.|boulevard|boul\\.|chemin|ch\\.|rang|route|place|allee|montee|cote|impasse|croissant|terrasse|autoroute|ruelle|promenade)'
const TOPONYM = String.raw`(?:de la |de l'|des |du |de |d'|la |le |les )?(?:[A-Z][A-Za-z'-]{1,30}|\d{1,3}(?:e|ieme|er)?\b)(?:(?: |-)(?:de la |de l'|des |du |de |d'|(?:a|au|aux|de|des|du|la|le|les|sur|en|l'|d'|a-l'|a-la|de-la|de-l'|aux)-?)?[A-Z][A-Za-z'-]{1,30}){0,4}`

const RULES: Rule[] = [
  {
    category: 'address',
    pattern: pattern(String.raw`\b[abceghjklmnprstvxy]\d[abceghjklmnprstvwxyz][ -]?\d[abceghjklmnprstvwxyz]\d\b`),
    unless: /^t\dn[ -]?\dm\d/,
  },
  {
    category: 'address',
    pattern: pattern(
      String.raw`\b(?:postal code|code postal|zip)(?: (?:is|was|est|starting with|beginning with|commencant par|qui commence par|of|de|:)){0,2} ?:? ?(?<hit>[a-z]\d[a-z]|\d{5})\b`,
    ),
  },
  {
    category: 'address',
    pattern: pattern(
      String.raw`(?<![\w-])\d{1,6}[A-Za-z]?(?:-\d{1,5})?,? (?:${NAME} ){1,4}${STREET}\b\.?(?: (?:East|West|North|South|[NSEW])\b)?(?:,? (?:apt|apartment|unit|suite|Apt|Unit|Suite)\.? ?#?\w{1,5})?`,
    ),
    isCased: true,
  },
  {
    category: 'address',
    pattern: pattern(
      String.raw`\b(?:[A-Z][a-z'-]{1,24} ){0,2}(?!The |On |At |In )[A-Z0-9][a-z0-9'-]{1,24} (?:Street|Avenue|Road|Crescent|Boulevard|Ave|Blvd|Lane|Sideroad|Parkway|Drive|Crescent)\b`,
    ),
    isCased: true,
    unless: /^(?:wall|sesame|the|on|a|high|main stream) /,
  },
  {
    category: 'address',
    pattern: pattern(String.raw`(?<![\w-])(?:\d{1,6}[A-Za-z]?(?:-\d{1,5})?,? ?(?:bis ?)?,? ?)?\b${VOIE} ${TOPONYM}`),
    isCased: true,
    unless: /^(?:rang|route|cote|place) (?:\d$)/,
  },
  {
    category: 'address',
    pattern: pattern(
      String.raw`(?<![\w-])\d{1,6},? (?:\d{1,3}e|[Pp]remiere|[Dd]euxieme) (?:[Aa]venue|[Rr]ue|[Rr]ang)\b`,
    ),
    isCased: true,
  },
  {
    category: 'address',
    pattern: pattern(
      String.raw`\b(?:[Hh]ighway|[Hh]wy|[Rr]ange [Rr]oad|[Tt]ownship [Rr]oad|[Cc]ounty [Rr]oad|[Cc]oncession|[Ll]ine|RR|R\.R\.|[Rr]ural [Rr]oute|[Aa]utoroute|[Rr]oute) #?\d{1,5}[A-Z]?\b`,
    ),
    isCased: true,
    unless: /^line/,
  },
  { category: 'address', pattern: pattern(String.raw`\b(?:dans le|au|du|sur le) (?<hit>rang \d{1,2})\b`) },
  {
    category: 'address',
    pattern: pattern(
      String.raw`\b(?:p\.? ?o\.? box|box|c\.p\.|case postale|casier postal) ?#?\d{1,6}\b(?:, [a-z]{3,20}(?:[ -][a-z]{3,20}){0,3}(?=[,.\n]|$))?`,
    ),
  },
  {
    category: 'address',
    pattern: pattern(String.raw`\b(?:apt|apartment|app|appartement|unit|lot)\.? ?#? ?\d{1,5}[a-z]?\b`),
    unless: /^(?:unit|app|lot)\.? ?\d[a-z]?$/,
  },
]

/** Postal codes, streets, roads and boxes. */
export const findAddresses: Detector = (reading) => applyRules(reading, RULES)
