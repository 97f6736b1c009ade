import { describe, expect, it } from 'vitest'

import { diffList, diffText } from '../../../../scripts/proof/diff-text.ts'

const same = (text: string) => ({ kind: 'same', text })
const added = (text: string) => ({ kind: 'added', text })
const removed = (text: string) => ({ kind: 'removed', text })

describe('diffText', () => {
  it('finds nothing in a text that stayed', () => {
    expect(diffText('The engine ticks.', 'The engine ticks.')).toEqual([same('The engine ticks.')])
  })

  it('finds the word that was added, and the one that was removed', () => {
    expect(diffText('You read it over.', 'You read it over twice.')).toEqual([
      same('You read it over'),
      added(' twice'),
      same('.'),
    ])
    expect(diffText('You read all of it over.', 'You read it over.')).toEqual([
      same('You read '),
      removed('all of '),
      same('it over.'),
    ])
  })

  it('shows words that were replaced, with no more than two between them, as one change', () => {
    expect(
      diffText(
        'Your cousin Louise lost a son two years ago in March, of fentanyl.',
        'Your cousin Louise lost a brother three years ago in March, of fentanyl.',
      ),
    ).toEqual([
      same('Your cousin Louise lost a '),
      removed('son two'),
      added('brother three'),
      same(' years ago in March, of fentanyl.'),
    ])
  })

  it('keeps additions apart that have words between them', () => {
    expect(diffText('The dog has eaten a slipper.', 'The old dog has eaten a good slipper.')).toEqual([
      same('The '),
      added('old '),
      same('dog has eaten a '),
      added('good '),
      same('slipper.'),
    ])
  })

  it('does not join changes across paragraphs', () => {
    expect(diffText('The engine ticks on.\n\nThe lamp goes out.', 'The engine ticks now.\n\nA lamp goes out.')).toEqual(
      [
        same('The engine ticks '),
        removed('on'),
        added('now'),
        same('.\n\n'),
        removed('The'),
        added('A'),
        same(' lamp goes out.'),
      ],
    )
  })

  it('shows a text of which little stayed as a new one', () => {
    expect(diffText('Nobody asks about the bed.', 'She gives you seven minutes, in the supply room.')).toEqual([
      removed('Nobody asks about the bed.'),
      added('She gives you seven minutes, in the supply room.'),
    ])
  })

  it('shows a text that was not there as added, and one that is gone as removed', () => {
    expect(diffText('', 'While it is light')).toEqual([added('While it is light')])
    expect(diffText('While it is light', '')).toEqual([removed('While it is light')])
  })
})

describe('diffList', () => {
  it('has a segment for each item', () => {
    expect(diffList(['book.rules.1', 'book.rules.2'], ['book.rules.2', 'book.rules.3'])).toEqual([
      removed('book.rules.1'),
      same('book.rules.2'),
      added('book.rules.3'),
    ])
  })
})
