import { describe, expect, it } from 'vitest'

import { byLetter } from '#domain/glossary/alphabet.ts'
import { checkGlossary } from '#domain/glossary/check-glossary.ts'

import type { Term } from '#domain/glossary/glossary-schema.ts'

const term = (id: string, cites: string[] = []): Term => ({ id, term: id, definition: `What ${id} means here.`, cites })
const known = { points: new Set(['book.rules.1']), used: new Set(['alpha', 'beta']) }

describe('checkGlossary', () => {
  it('finds nothing wrong with terms that modules use', () => {
    expect(checkGlossary([term('alpha', ['book.rules.1']), term('beta')], known)).toEqual([])
  })

  it('finds a term that no module uses', () => {
    expect(checkGlossary([term('alpha'), term('gamma')], known)).toEqual([
      { at: [1, 'id'], message: 'no module uses the term gamma', path: [] },
    ])
  })

  it('finds a term that stands there twice', () => {
    expect(checkGlossary([term('alpha'), term('alpha')], known)).toEqual([
      { at: [1, 'id'], message: 'the term alpha stands here twice', path: [] },
    ])
  })

  it('finds a citation that leads nowhere', () => {
    expect(checkGlossary([term('alpha', ['book.rules.1', 'book.rules.2'])], known)).toEqual([
      { at: [0, 'cites', 1], message: 'there is no point book.rules.2', path: [] },
    ])
  })
})

describe('byLetter', () => {
  it('puts terms into the order of the alphabet, whatever their case', () => {
    const [alpha, beta, about] = [term('alpha'), term('Beta'), term('About')]
    expect(byLetter([alpha, beta, about])).toEqual([
      { letter: 'A', terms: [about, alpha] },
      { letter: 'B', terms: [beta] },
    ])
  })

  it('has no letters without terms', () => {
    expect(byLetter([])).toEqual([])
  })
})
