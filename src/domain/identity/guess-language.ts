import { readWords } from './patterns.ts'

import type { TextLanguage } from './category.ts'

/** Frequent small words that the other language does not have, without accents. */
const ENGLISH = readWords(
  `the and of to is was were it that this with for his her he she they we you my our your their not but or from by are be been had have has would could will what when who which there
  then than so did do does about after before because if into out up down over again still just only also i'm i've didn't don't wasn't it's him them me at as an had said asked told how why where
  no yes one two three`,
)
const FRENCH = readWords(
  `le la les des du un une et est etait que qui dans pour pas ne ce cette ces son sa ses leur il elle ils elles nous vous je j mon ma mes notre avec sur par mais ou donc au aux en se
  sont ont ete avait avais ai suis sans sous chez vers plus tres bien comme quand puis alors apres avant encore jamais toujours moi lui eux y dont deux trois rien tout tous toute faire fait dit
  c l d qu n m`,
)

/** The language of a text, by its frequent small words. Where they say nothing, or both are as frequent, it is English. */
export function guessLanguage(text: string): TextLanguage {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .toLowerCase()
    .split(/[^a-z']+/)
    .flatMap((word) => (ENGLISH.has(word) ? [word] : word.split("'")))
  const count = (lexicon: Set<string>) => words.filter((word) => lexicon.has(word)).length
  return count(FRENCH) > count(ENGLISH) ? 'fr' : 'en'
}
