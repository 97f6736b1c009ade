import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)'
const month = '(?:january|february|april|june|july|august|september|october|november|december)'
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?'
const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|fifteenth|twentieth|thirtieth|thirty-first|twenty-\\w{4,7})'
const YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)"
const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const PART = '(?: (?:morning|afternoon|evening|night|at noon))?'
const FEAST =
  "(?:thanksgiving(?: day| weekend| monday)?|christmas(?: eve| day| morning| night)?|boxing day|new year's(?: eve| day)?|canada day|labou?r day(?: weekend)?|victoria day|easter(?: sunday| monday| weekend)?|good friday|halloween|remembrance day|family day|mother's day|father's day|valentine's day|st\\.? patrick's day|diwali|eid(?: al-\\w{4,5})?|ramadan|hanukkah|lunar new year|chinese new year|nowruz|vaisakhi|passover|yom kippur|rosh hashanah|orange shirt day|truth and reconciliation day|super bowl sunday|(?:the )?(?:august|july|may|september|civic) long weekend)"
const SEASON = '(?:spring|summer|fall|autumn|winter)'
const COUNT = '(?:\\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const ROUTINE =
  /\b(?:each|every|every (?:first|second|third|fourth|last)|most|any|many|half of|per|all|monday to|monday through|mon-)\s(?:other\s)?$|(?:to|through|-)\s?$/
const CLASS =
  /^(?:s\b|'s (?:teaching|rounds|clinic)|\s(?:teaching|rounds|clinic|clinics|meeting|half day|half-day|to (?:friday|thursday|sunday|saturday)|through|routine|list)|-(?:to-)?\w|s?\s?(?:to|-)\s?(?:friday|sunday))/

const CALENDAR: Rule[] = [
  {
    category: 'date',
    pattern: pattern(String.raw`\b(?:the )?(?:${DAY}|${ORDINAL})(?: of)? ${MONTH}(?!\w)(?:,? ${YEAR}\b)?`),
    isCased: true,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b${MONTH} (?:the )?(?:${DAY}|${ORDINAL})\b(?!:|\.\d| ?(?:mg|ml|patients|times|residents))(?:,? ${YEAR}\b)?`,
    ),
    isCased: true,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.? (?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b(?! ?(?:mg|ml|%|patients|[.:]\d))(?:,? ${YEAR}\b)?|\b(?:may|march) \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b|\b\d{1,2}(?:st|nd|rd|th) (?:of )?(?:may|march)\b`,
    ),
  },
]
const RULES: Rule[] = [
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:between|from|the) (?:the )?(?:nights? of (?:the )?)?(?<hit>\d{1,2}(?:st|nd|rd|th)?)(?= (?:and|to|-|until) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month}|march|may)\b)`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:(?:three|two|several|a couple of|a few) )?(?:nights|days|weeks|months|mondays|tuesdays|sundays|saturdays) (?:before|after|following|leading up to) (?<hit>${FEAST})|\b(?:palm sunday|ash wednesday|maundy thursday|holy (?:saturday|week|thursday)|pentecost|all saints(?:' day)?|all souls(?:' day)?|st\.? jean(?:-baptiste)?(?: day)?|saint-jean-baptiste|national indigenous peoples day|indigenous peoples day|groundhog day|april fools'?(?: day)?|cinco de mayo|mardi gras|super bowl (?:sunday|weekend|night)|grey cup (?:sunday|weekend|night)|election (?:day|night)|prom night|graduation day|national holiday|regatta day|natal day|heritage day|louis riel day|islander day|nunavut day|discovery day|st\.? george's day|st\.? david's day|kwanzaa|rosh hashana|sukkot|purim|shavuot|holi|navratri|dussehra|ashura|laylat al-qadr|mid-autumn festival|tet|songkran|solstice|(?:the )?(?:winter|summer) solstice|(?:the )?(?:may|victoria|canada|thanksgiving|family day|labou?r day|easter|heritage|remembrance day|civic|simcoe|natal|natal day|first) long weekend|may two-?four(?: weekend)?|march break|spring break|reading week|christmas break)\b`,
    ),
    notBefore: /^ (?:party|cards?|gifts?|wish\w*)/,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:around|about|at|past|after|before|by|until|till|since|nearly|almost) (?<hit>(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9]|1[0-2])(?:-ish)?(?: (?:thirty|fifteen|forty-five|o'clock|o'clock))?(?: or so)?)(?= (?:last night|this morning|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in the morning|at night|a\.?m|p\.?m)\b)|\blast night (?:around|at|about) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|midnight|\d{1,2})\b|\b(?:the (?:wee|small) hours of [a-z]{4,10} (?:morning|night))\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b${month} (?:the )?${DAY}\b(?:,? ${YEAR}\b)?|\bon (?:may|march) ${DAY}(?:st|nd|rd|th)\b|\b${DAY} (?:of )?${month}\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(String.raw`(?<![\w-])${DAY}-${MONTH}(?:-(?:19|20)?\d\d)?\b`),
    isCased: true,
  },
  {
    category: 'date',
    pattern: pattern(String.raw`\b(?:early |late |mid-?)?${MONTH}(?!\w),?(?: of)? ${YEAR}\b`),
    isCased: true,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:[Ii]n|[Ll]ast|[Tt]his|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ee]arly|[Ll]ate|[Nn]ext|[Bb]efore|[Aa]fter|[Ff]rom|[Ii]n early|[Ii]n late|[Tt]his past|[Tt]hat|[Oo]ne) (?<hit>(?:mid-)?${MONTH}(?!\w))(?! (?:[A-Z]|and [A-Z]|have|be|rounds))`,
    ),
    isCased: true,
    notAfter: /(?:dr|mr|mrs|ms)\.? $/,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:the )?(?:(?:morning|day|night|evening|week|weekend) (?:before|after|of) |eve of )(?:${FEAST}|new year)`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(String.raw`\b${FEAST}(?:,? ${YEAR})?(?! (?:tree|card|party season|carol|lights))`),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:last|next|this past|this|that|the following|the previous|on a|one|the) ${WEEKDAY}${PART}\b`,
    ),
    notBefore: CLASS,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?<hit>(?:(?:the |a )?(?:week|two weeks) ago )?${WEEKDAY}${PART}(?: last| past)?(?:,? the ${DAY})?)\b`,
    ),
    notAfter: ROUTINE,
    notBefore: CLASS,
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:the day before yesterday|yesterday(?: morning| afternoon| evening| night)?|last (?:night|week|weekend|month|${SEASON})|(?:the )?night before last|earlier this (?:week|month)|this past (?:week|weekend|month)|the other night|the day after tomorrow)\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:on|since|until|till|by|before|after|from|around) (?<hit>the \d{1,2}(?:st|nd|rd|th))\b(?= ?[,.;:!?)\n]| (?:he|she|they|we|i|it|and|at|when|in the|for|the|of (?:this|last|that) month)\b|$)`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:the )?(?:first|second|third|fourth|last|final|middle) (?:(?:week|day|days|weekend|${WEEKDAY}) )(?:of|in) (?:${month}|march|may)\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:just|shortly|a little|soon|minutes?|right|well) (?:before|after|past|to) (?<hit>midnight|noon)\b|(?<=\b(?:at|around) )midnight\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b${COUNT} (?:days?|nights?|weeks?|months?) ago\b(?: (?:today|tonight|${WEEKDAY}))?|\b${COUNT} ${WEEKDAY}s ago\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(String.raw`\b(?:the )?(?:early |late |mid-?)?${SEASON} (?:of )?(?:19|20)\d\d\b`),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:born|died|arrived|immigrated|emigrated|graduated)(?: here)? in (?<hit>(?:19|20)\d\d)\b|\bclass of (?:19|20)\d\d\b`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`(?<![\d\/.-])(?:(?:19|20)\d\d[-\/.](?:1[0-2]|0?[1-9])[-\/.](?:3[01]|[12]\d|0?[1-9])|(?:3[01]|[12]\d|0?[1-9])[-\/.](?:3[01]|[12]\d|0?[1-9])[-\/.](?:(?:19|20)\d\d|\d\d))(?![\d\/-]|\.\d)`,
    ),
  },
  {
    category: 'date',
    pattern: pattern(
      String.raw`\b(?:on|since|dated|dob:?|d\.o\.b\.:?|born) (?<hit>(?:3[01]|[12]\d|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9]))(?![\d\/])`,
    ),
  },
]

/** Dates by the calendar as English writes them, which a French text may do too. */
export const findEnglishCalendar: Detector = (reading) => applyRules(reading, CALENDAR)

/** Dates in English: told by the calendar, by weekday, by feast, or from today. Durations and routines are let be. */
export const findEnglishDates: Detector = (reading) => applyRules(reading, [...CALENDAR, ...RULES])
