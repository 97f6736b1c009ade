import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

const NUMBER = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|quarter|half)'
const HEURE = '(?:une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze)'
const RATIO = /(?:titre|titer|ana|dilution|ratio|rapport|ie|i:e)[^.\n]{0,12}$/
const DAYPART =
  "(?: (?:in the morning|in the afternoon|in the evening|at night|du matin|de l'apres-midi|du soir|de la nuit|du mat))?"

const RULES: Rule[] = [
  {
    category: 'date',
    pattern: pattern(
      String.raw`(?<![\d:.,])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?: ?[ap]\.?m\b\.?)?${DAYPART}(?![\d:])`,
    ),
    notAfter: RATIO,
    notBefore: /^ ?(?:dilution|ratio)/,
  },
  {
    category: 'date',
    pattern: pattern(String.raw`(?<![\w.,:])(?:[01]?\d|2[0-3]) ?h(?:rs?)? ?[0-5]\d\b(?! ?(?:mg|ml))`),
  },
  {
    category: 'date',
    pattern: pattern(String.raw`(?<![\w.,:\/])(?:1[0-2]|[1-9])(?:[.:][0-5]\d)? ?(?:a\.m\.|p\.m\.|am\b|pm\b)`),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:at|around|about|by|until|since|just after|just before|from|to) (?<hit>(?:[01]\d|2[0-3])[0-5]\d(?: ?(?:hours|hrs?|h)\b)?)(?! ?(?:mg|ml|units|patients|people|beds|steps|\w+s\b|[\d%$]))`,
    ),
    unless: /^(?:19|20)[0-3]\d$/,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:at|around|about) (?<hit>(?:${NUMBER}|\d{1,2}) o'clock|${NUMBER}(?: |-)(?:fifteen|thirty|forty-five)|(?:${NUMBER}|\d{1,2}) in the (?:morning|afternoon|evening))\b|\b(?<![\d.])(?:[1-9]|1[0-2]) in the morning\b|(?<![\w.,:])(?:[01]\d|2[0-3])[0-5]\dh(?:rs?)?\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:at|around|by|until|till|since|before|after) (?:about )?(?<hit>(?:ten|twenty|five|twenty-five|a quarter|quarter) (?:to|past) ${NUMBER})\b(?! (?:percent|minutes|hours|days|patients|people|times|years|mg|beds))`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(String.raw`\b(?:half|quarter|ten|twenty|five)(?:-| )(?:past|to|after|before) ${NUMBER}\b`),
    unless: /(?:ten|twenty|five) to (?:one|two|three|four|five|six|seven|eight|nine|ten|twenty)$/,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:a|vers|des|depuis|jusqu'a|avant|apres|passe) (?<hit>(?:[01]?\d|2[0-4]) ?(?:h\b|heures?\b)(?: ?(?:et demie?|et quart|moins (?:quart|dix|cinq|vingt)|pile))?(?: (?:du matin|du mat|de l'apres-midi|du soir|de la nuit))?)(?! ?(?:plus tard|de (?:travail|garde|sommeil|route)|d'attente|par|apres|debout|d'eveil|sans|d'affilee|consecutives?|de suite|passees|a (?:attendre|marcher|rouler)|au (?:total|chevet)|de plus|d'ouvrage|de vol|de char|\d))`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:a|vers|des|jusqu'a) (?<hit>${HEURE} heures?(?: et (?:demie|quart)| moins (?:quart|dix|cinq|vingt))?(?: (?:du matin|du mat|de l'apres-midi|du soir|de la nuit))?)\b(?! (?:de (?:travail|garde|sommeil|route|marche)|d'attente|par |plus))`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:[01]?\d|2[0-3]|${HEURE}) ?h(?:eures?)? (?:du matin|du mat|de l'apres-midi|du soir|de la nuit)\b`,
    ),
  },
]

/** Times of day, as both languages write them. */
export const findTimes: Detector = (reading) => applyRules(reading, RULES)
