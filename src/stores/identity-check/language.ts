import type { TextLanguage } from '#domain/identity/category.ts'

const ENGLISH = /\b(?:the|and|was|with|that|for|not|she|he|my|of|to)\b/giu
const FRENCH = /\b(?:le|la|les|des|une|et|est|dans|avec|que|pas|je|elle|il|mon|ma|du|au)\b/giu

/** Whether a text is in English or in French, by its little words. */
export function guessLanguage(text: string): TextLanguage {
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  return count(FRENCH) > count(ENGLISH) ? 'fr' : 'en'
}
