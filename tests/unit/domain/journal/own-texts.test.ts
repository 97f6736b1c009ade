import { expect, it } from 'vitest'

import { ownTexts } from '#domain/journal/own-texts.ts'

import { NOTED, PLAIN, TITLED } from '../../../fixtures/copies.ts'
import { entry, modelAnswer, whole } from '../../../fixtures/records.ts'

it('gives what was answered, and not what was asked', () => {
  expect(ownTexts(PLAIN)).toEqual([
    { kind: 'answer', step: 'text', question: 'How often do you look?', text: 'Far *more* often\nthan I thought.' },
  ])
})

it('gives the title of a subject of one’s own and every answer that is not empty', () => {
  expect(ownTexts(TITLED)).toEqual([
    { kind: 'title', text: 'The night with Marguerite Lalonde' },
    { kind: 'answer', step: 'what', question: 'What?', text: 'Something small.' },
    { kind: 'answer', step: 'so-what', question: 'So what?', text: 'It changed how I listen.' },
  ])
})

it('gives what was noted of a commitment', () => {
  expect(ownTexts(NOTED).at(-1)).toEqual({ kind: 'note', text: 'Spoke with Dr. Kowalchuk.' })
})

it('gives nothing of an entry in which nothing was written', () => {
  expect(ownTexts(entry({ parts: whole(' \n') }))).toEqual([])
  const about = modelAnswer({ subject: { kind: 'case', case: 'angela', title: 'Angela' } })
  expect(ownTexts(entry({ about, parts: [] }))).toEqual([])
})
