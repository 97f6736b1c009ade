import { describe, expect, it } from 'vitest'

import { guessLanguage } from '#domain/identity/guess-language.ts'

import { CORPUS_PARTS, readCorpus } from '../../../../scripts/identity-corpus.ts'

import type { TextLanguage } from '#domain/identity/category.ts'

describe('guessLanguage', () => {
  it.each<[TextLanguage, string]>([
    ['en', 'I was not there when he died.'],
    ['fr', 'Je n’étais pas là quand il est mort.'],
    ['fr', 'J’ai e\u0301te\u0301 avec elle.'],
    ['fr', 'C’EST LA FAMILLE QUI L’A DIT.'],
    ['fr', 'I asked “why?”, puis je me suis assis à côté de lui, et nous n’avons rien dit.'],
    ['en', 'She said « non », and I went on with the examination.'],
    ['en', ''],
    ['en', '12:30, 5 mg'],
    ['en', 'on a page'],
  ])('says %s of %j', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })

  it('knows the language of 99 in 100 texts of the corpus', () => {
    const texts = CORPUS_PARTS.flatMap(readCorpus)
    const right = texts.filter(({ lang, text }) => guessLanguage(text) === lang)
    expect(right.length / texts.length).toBeGreaterThanOrEqual(0.99)
  })
})
