import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dueCommitments, findEntries, openCommitments, topicsOf } from '#domain/journal/find-entries.ts'

import { caseAnswer, commitment, entries as anyEntries, entry, modelAnswer, whole } from '../../../fixtures/records.ts'

import type { FollowUpOutcome } from '#domain/journal/about.ts'
import type { Entry } from '#domain/journal/entry.ts'
import type { EntryQuery } from '#domain/journal/find-entries.ts'

const free = entry({ id: 'free', keeping: 'scratch', parts: whole('Le café où j’étais.') })
const angela = entry({ id: 'angela', about: caseAnswer(), parts: whole('I had it.') })
const said = { outcome: 'not-yet', note: 'The clinic was closed.', at: '2026-12-02T10:00:00.000Z' } as const
const promise = entry({ id: 'promise', about: commitment({ followUp: said }), parts: whole('Ask Zoë.') })
const model = entry({
  id: 'model',
  about: modelAnswer({ subject: { kind: 'own', title: 'A talk in Zürich' } }),
  parts: [
    { step: 'what', text: 'It went well.' },
    { step: 'so-what', text: 'STRASSE' },
  ],
})
const all = [model, promise, angela, free]

const find = (change: Partial<EntryQuery>) =>
  findEntries(all, { words: '', show: 'all', topic: null, ...change }).map(({ id }) => id)

describe('findEntries', () => {
  it.each<[string, string[]]>([
    ['', ['model', 'promise', 'angela', 'free']],
    [' \n ', ['model', 'promise', 'angela', 'free']],
    ['had', ['angela']],
    ['IT', ['model', 'angela']],
    ['went it', ['model']],
    ['went nowhere', []],
    ['cafe OU', ['free']],
    ['cafe\u0301', ['free']],
    ["J'ETAIS", ['free']],
    ['zoe', ['promise']],
    ['pager', ['angela']],
    ['angela', ['promise', 'angela']],
    ['closed clinic', ['promise']],
    ['zurich', ['model']],
    ['now what', ['model']],
    ['straße', []],
    ['[', []],
  ])('finds %j', (words, ids) => {
    expect(find({ words })).toEqual(ids)
  })

  it.each<[EntryQuery['show'], string[]]>([
    ['all', ['model', 'promise', 'angela', 'free']],
    ['kept', ['model', 'promise', 'angela']],
    ['scratch', ['free']],
    ['commitments', ['promise']],
  ])('shows %s', (show, ids) => {
    expect(find({ show })).toEqual(ids)
  })

  it('narrows to a topic, and to everything at once', () => {
    expect(find({ topic: 'Angela' })).toEqual(['promise', 'angela'])
    expect(find({ topic: 'Angela', words: 'it', show: 'kept' })).toEqual(['angela'])
    expect(find({ topic: '' })).toEqual([])
  })

  it('finds every entry by any word of its text, whatever its case', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), (one, index) => {
        const words = one.parts.flatMap(({ text }) => text.split(/\s+/u))
        const word = words[index % words.length] ?? ''
        const queries = [word, word.toUpperCase().toLowerCase() === word.toLowerCase() ? word.toUpperCase() : word]
        for (const query of queries) {
          expect(findEntries([one], { words: query, show: 'all', topic: null })).toEqual([one])
        }
      }),
    )
  })

  it('finds at the pace of typing among five thousand entries of 150 words', () => {
    const text = (index: number) =>
      Array.from({ length: 150 }, (_, word) => `réflexion${String(index * word)}`).join(' ')
    const many = Array.from({ length: 5000 }, (_, index) => entry({ id: String(index), parts: whole(text(index)) }))
    const search = (words: string) => findEntries(many, { words, show: 'all', topic: null })
    search('once')
    const typed = ['r', 're', 'ref', 'nowhere', 'reflexion reflexion49 nowhere']
    const started = performance.now()
    for (const words of typed) search(words)
    expect((performance.now() - started) / typed.length).toBeLessThan(50)
  })
})

describe('topicsOf', () => {
  it('has each topic once, the one written about last first', () => {
    const gerard = entry({ about: caseAnswer({ title: 'Gerard' }), updatedAt: '2026-11-22T10:00:00.000Z' })
    const later = { ...model, updatedAt: '2026-11-24T10:00:00.000Z' }
    const again = entry({ about: commitment(), updatedAt: '2026-11-23T10:00:00.000Z' })
    expect(topicsOf([angela, gerard, free, later, again])).toEqual(['What? So what? Now what?', 'Angela', 'Gerard'])
    expect(topicsOf([free])).toEqual([])
  })
})

describe('commitments', () => {
  const by = (id: string, day: string, outcome?: FollowUpOutcome): Entry =>
    entry({ id, about: commitment({ by: day, followUp: outcome ? { ...said, outcome } : null }) })
  const list = [
    by('tomorrow', '2026-12-02'),
    by('some day', ''),
    by('today', '2026-12-01'),
    by('not yet', '2026-10-01', 'not-yet'),
    by('done', '2026-09-01', 'done'),
    by('partly', '2026-09-01', 'partly'),
    by('dropped', '2026-09-01', 'dropped'),
    by('long ago', '2026-09-30'),
    free,
  ]
  const ids = (found: Entry[]) => found.map(({ id }) => id)

  it('are open until something final has been said of them', () => {
    expect(ids(openCommitments(list))).toEqual(['long ago', 'not yet', 'today', 'tomorrow', 'some day'])
  })

  it('are due when their day has come', () => {
    expect(ids(dueCommitments(list, '2026-12-01'))).toEqual(['long ago', 'not yet', 'today'])
    expect(dueCommitments(list, '2026-09-29')).toEqual([])
  })
})
