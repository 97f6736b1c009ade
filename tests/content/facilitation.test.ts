import { describe, expect, it } from 'vitest'

import { spellOut } from '#domain/facilitation/mention.ts'

import { readFolder } from '../../scripts/content-files.ts'
import { FACILITATION, verifyFacilitation } from '../../scripts/facilitation.ts'
import { knownContent, loadCase } from '../fixtures/cases.ts'
import { loadFacilitation } from '../fixtures/facilitation.ts'

const cases = readFolder('src/content/cases').map(({ path }) => ({ file: path, source: loadCase(path) }))
const files = readFolder(FACILITATION)
const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length

it('every case has a page for facilitators', () => {
  expect(files.map(({ path }) => loadFacilitation(path).case)).toEqual(cases.map(({ source }) => source.id))
})

describe.each(cases.map(({ file, source }) => [source.id, file, source] as const))('%s', (id, file, source) => {
  const page = loadFacilitation(`${FACILITATION}/${id}.yaml`)

  it('names only what the case and the sources have, and its minutes add up', () => {
    const own = files.filter(({ path }) => path.endsWith(`/${id}.yaml`))
    expect(verifyFacilitation(own, [{ file, source }], knownContent())).toEqual([])
  })

  it('asks most of its questions at decisions, and at more than one that is contested', () => {
    const asked = page.questions.flatMap(({ at }) => (at === undefined ? [] : (source.nodes[at] ?? [])))
    const decisions = asked.filter((node) => node.kind === 'decision')
    expect(decisions.length).toBeGreaterThan(page.questions.length / 2)
    expect(decisions.filter(({ nature }) => nature === 'contested').length).toBeGreaterThan(1)
  })

  it('has notes that can be taken in while a room is waiting: 75 words at most', () => {
    const notes = [...page.questions.map(({ listen }) => listen), ...page.comesUp.map(({ answer }) => answer)]
    expect(notes.filter((note) => wordsIn(spellOut(note, source)) > 75)).toEqual([])
  })
})
