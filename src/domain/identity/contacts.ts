import { isCommonWord } from './common-words.ts'
import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

const END = '(?:com|ca|org|net|edu|fr|info|gov|uk|us|me|io|tv|quebec)'
const HOUSE = '(?:gmail|hotmail|outlook|yahoo|icloud|videotron|sympatico|rogers|telus|shaw|protonmail)'
const SPELT_DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|un|deux|trois|quatre|cinq|sept|huit|neuf)'
const NO_TITLE = /^(?:e\.g|i\.e|a\.m|p\.m|etc)/
const CUE =
  '(?:telephone|telephone|phone|tel|cell|cellulaire|cellphone|mobile|pager|paget|pagette|teleavertisseur|fax|text|texted|call|called|appeler|rejoindre|numero|poste|local|extension|ext)'

const RULES: Rule[] = [
  {
    category: 'email',
    pattern: pattern(String.raw`(?<![\w.+%-])[a-z0-9_.+%-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,18}\b`),
  },
  {
    category: 'email',
    pattern: pattern(
      String.raw`(?<![\w.])[a-z0-9_.+-]{1,40}(?: (?:dot|point) [a-z0-9_]{1,30}){0,3} ?(?:\[at\]|\(at\)|\(a\)|\[a\]| at | arobase | a commercial ) ?[a-z0-9-]{1,40}(?: ?(?:\[dot\]|\(dot\)|\(point\)|\[point\]| dot | point |\.) ?[a-z0-9-]{2,20}){0,2} ?(?:\[dot\]|\(dot\)|\(point\)|\[point\]| dot | point |\.) ?${END}\b`,
    ),
  },
  {
    category: 'email',
    pattern: pattern(
      String.raw`(?<![\w.])[a-z0-9_.+-]{1,40}(?: (?:dot|point) [a-z0-9_]{1,30}){0,3} (?:at|arobase|chez) ${HOUSE}\b`,
    ),
    accepts: (passage) => /[._\d-]| dot | point |arobase/.test(passage),
  },
  {
    category: 'phone',
    pattern: pattern(String.raw`\b${SPELT_DIGIT}(?:[ ,-]{1,2}${SPELT_DIGIT}){6,11}\b`),
    notAfter: /(?:mrn|chart|dossier|card|carte|phn|health number|file|record)[^\n.]{0,18}$/,
  },
  { category: 'web', pattern: pattern(String.raw`\bhttps?:\/\/[^\s"<>)\]]{1,400}[^\s"<>)\].,;:!?]`) },
  { category: 'web', pattern: pattern(String.raw`\bwww\.[^\s"<>)\]]{1,300}[^\s"<>)\].,;:!?]`) },
  {
    category: 'web',
    pattern: pattern(
      String.raw`(?<![\w@.\/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|ca|org|net|io|info|edu|me|tv|blog|fr|quebec|health|social|app|dev|co|ly)\b(?:\/[^\s"<>)\]]{0,200}[^\s"<>)\].,;:!?])?(?![\w@])`,
    ),
    unless: NO_TITLE,
  },
  {
    category: 'web',
    pattern: pattern(
      String.raw`(?<![\w@.])@[a-z_][a-z0-9_.-]{1,40}[a-z0-9_](?:@(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12})?`,
    ),
  },
  { category: 'web', pattern: pattern(String.raw`(?<![\w\/])\/?[ur]\/[a-z0-9_-]{3,30}\b`), unless: /^\/?r\/[ol]$/ },
  {
    category: 'web',
    pattern: pattern(String.raw`(?<![\w&])#[a-z][a-z0-9_]{3,50}`),
    accepts: (passage) => !isMadeOfWords(passage.slice(1).toLowerCase()),
  },
  {
    category: 'web',
    pattern: pattern(
      String.raw`" ?(?<hit>[a-z][a-z_.-]{3,24}\d{2,4}|[a-z]{2,20}_[a-z0-9_]{2,24}) ?"|\b(?:signed|signait|signe|posts? as|posting as|posted as|user|username|account|profile|utilisateur|compte|profil|pseudo|alias|aka|blog|blogue|chaine|channel|sous le nom de|under the name|gamertag|insta|instagram|ig|snap|snapchat|tiktok|discord|twitch|youtube|reddit|twitter|bluesky|mastodon|linkedin|venmo|paypal)(?: (?:as|is|was|est|etait|named|nomme|called|handle|name|account|profile|compte)){0,2}:? "?(?<![a-z])(?=[a-z_.-]{0,24}[\d_])[a-z][a-z_.-]{2,24}[a-z0-9_]{1,20}`,
    ),
    notBefore: /^\.(?:jpe?g|png|pdf|docx?)/,
  },
  {
    category: 'web',
    pattern: pattern(
      String.raw`(?<![\w.\/@#-])[a-z]{2,20}_[a-z][a-z0-9_]{1,24}(?![\w.]*(?:\.(?:jpe?g|png|pdf|docx?|heic|mp4)|@))`,
    ),
  },
  {
    category: 'web',
    pattern: pattern(
      String.raw`\b(?:facebook|linkedin|instagram|fb|insta)(?: (?:page|profile|account|group|groupe|profil|compte))?(?: (?:is|called|named|titled|nomme|intitule|sous|under|as|of|de))? "(?<hit>[^"\n]{3,50})"|\b(?:facebook|linkedin|instagram|fb) (?:group|groupe|page) (?<!")(?:called |named |nomme |intitule |for |de |des |du )(?:the |la |le |les )?[A-Za-z][\w' -]{3,40}(?=[.,;!?\n])`,
    ),
  },
  {
    category: 'web',
    pattern: pattern(
      String.raw`\b(?:username|user name|handle|screen name|nom d'utilisateur|pseudo|pseudonyme|her instagram is|his instagram is|snapchat|gamertag)(?: (?:is|was|est|etait|of|de))?:? "?(?<hit>[a-z0-9_.]{2,30}(?:\d|_)[a-z0-9_]{0,20})`,
    ),
  },
  {
    category: 'phone',
    pattern: pattern(
      String.raw`(?<![\w.\/-])(?:\+?1[-. ]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. \/])[2-9]\d\d[-. ]\d{4}(?:,? ?(?:ext\.?|x|poste|p\.) ?\d{1,6})?(?![\w-]| \d)`,
    ),
    notAfter: /(?:mrn|chart|dossier|card|carte|phn|hcn|ohip|msi|sin|nas|health number|file|record)[^\n.]{0,18}$/,
  },
  {
    category: 'phone',
    pattern: pattern(String.raw`(?<![\w.])\+[1-9]\d{0,2}[-. ]?(?:\(?\d{1,4}\)?[-. ]?){2,5}\d{2,4}\b`),
  },
  {
    category: 'phone',
    pattern: pattern(
      String.raw`\b${CUE}(?:phone)?\.?(?: (?:number|her|him|is|was|me|au|le|la|du|de|est|at|on|no|numero|dossier|file|chart|listed|record|principal|urgence|maison|home|work|travail|bureau|office)){0,4},? ?[:#]? ?(?<hit>\(?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}|\d{3}[-. ]\d{4}|\d{4,5})\b(?! ?(?:mg|ml|units?|h\b|hours|patients|people|times|fois|\d))`,
    ),
    notBefore: /^[-/.]\d/,
  },
  { category: 'phone', pattern: pattern(String.raw`(?<![\w.\/-])[2-9]\d\d-\d{4}(?![\w-])`) },
]

const SHORT = new Set(
  'a an as at be by do dr er go he i id if in is it md me my no of ok on or pa pt so to us we au ce de du en et il je la le ma me ne on ou qu sa se si su ta tu un va med doc bts tbt icu emt rn np'.split(
    ' ',
  ),
)

/** Whether a hashtag is of words that anybody may use: `#medlife`. */
function isMadeOfWords(tag: string): boolean {
  const ends = [true]
  for (let end = 1; end <= tag.length; end += 1)
    ends[end] = ends.some((isEnd, start) => {
      const part = tag.slice(start, end)
      return (
        isEnd &&
        part.length < 20 &&
        (SHORT.has(part) || /^[\d_]$/.test(part) || (part.length > 2 && isCommonWord(part)))
      )
    })
  return ends[tag.length] === true
}

/** E-mail and web addresses, handles, telephone and pager numbers. */
export const findContacts: Detector = (reading) => applyRules(reading, RULES)
