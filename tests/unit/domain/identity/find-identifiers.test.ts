import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findIdentifiers } from '#domain/identity/find-identifiers.ts'

import type { TextLanguage } from '#domain/identity/category.ts'

const found = (text: string, language: TextLanguage = 'en', known: string[] = []) =>
  findIdentifiers(text, language, { known }).map(({ start, end, category }) => `${category}: ${text.slice(start, end)}`)

describe('one family of detectors at a time', () => {
  it.each<[TextLanguage, string, string[]]>([
    [
      'en',
      'I called 416-555-0199 or a.b@example.ca, see www.example.ca and @shift_notes.',
      ['phone: 416-555-0199', 'email: a.b@example.ca', 'web: www.example.ca', 'web: @shift_notes'],
    ],
    [
      'en',
      'The card says 4532 118 907 KT, and the chart number is 88120-4.',
      ['number: 4532 118 907 KT', 'number: 88120-4'],
    ],
    ['fr', 'Sa carte : GAGM 8412 1234.', ['number: GAGM 8412 1234']],
    ['en', 'They live at 48 Birch Road, M1N 2E4.', ['address: 48 Birch Road', 'address: M1N 2E4']],
    ['fr', 'Elle habite au 48, rue des Érables.', ['address: 48, rue des Érables']],
    ['en', 'She was moved to Mount Sinai Hospital.', ['institution: Mount Sinai Hospital']],
    ['en', 'On March 3 at 02:10, and again last Tuesday.', ['date: March 3', 'date: 02:10', 'date: last Tuesday']],
    ['fr', 'Le 3 mars à 14 h 30, puis mardi dernier.', ['date: Le 3 mars', 'date: 14 h 30', 'date: mardi dernier']],
    ['en', 'A 34-year-old; she is 91.', ['age: 34-year-old', 'age: 91']],
    ['fr', 'Une femme âgée de 34 ans.', ['age: 34 ans']],
    ['en', 'Her twin sister knows the mayor.', ['relative: Her twin sister', 'relative: the mayor']],
    ['fr', 'Sa sœur jumelle connaît la mairesse.', ['relative: Sa sœur jumelle', 'relative: la mairesse']],
    [
      'en',
      'He came from Moose Factory and spoke with Harpreet Gill.',
      ['place: Moose Factory', 'person: Harpreet Gill'],
    ],
    ['en', 'She has progeria. It was on the news.', ['rare: progeria', 'news: on the news']],
  ])('%s: %s', (language, text, hits) => {
    expect(found(text, language)).toEqual(hits)
  })
})

describe('what is let be', () => {
  it.each<[TextLanguage, string]>([
    ['en', 'Parkinson’s disease, a Foley, a Kelly clamp, Apgar 9, Glasgow 14, and Ringer’s lactate.'],
    ['en', 'I may march on for three days, in the morning, on call nights, with 5 mg of Ativan.'],
    ['en', 'A woman in her thirties; every Monday; T1N0M0; BP 120/80.'],
    ['fr', 'La maladie de Crohn, une sonde de Foley, 5 mg, pendant trois jours, tous les lundis.'],
    ['fr', 'Une dame dans la soixantaine, depuis 20 ans.'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual([])
  })

  it('lets the known be, and not who only shares a first name', () => {
    expect(found('Claire waited.', 'en', ['Claire'])).toEqual([])
    expect(found('Claire Bouchard waited.', 'en', ['Claire'])).toEqual(['person: Claire Bouchard'])
    expect(found('Dr. Leung and Joy Santos came.', 'en', ['Dr. Leung', 'Joy Santos'])).toEqual([])
  })

  it('gives offsets of the text as it was, composed or not', () => {
    expect(found('J’ai vu Ame\u0301lie Coˆté, cœur lourd, à Lévis.'.replace('ˆ', ''), 'fr')).toEqual([
      'person: Ame\u0301lie Coté',
      'place: Lévis',
    ])
  })
})

const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'Dr.',
        'Marie',
        'de',
        '3',
        'mars',
        'a@',
        '.ca',
        '-',
        ' ',
        '\n',
        '’',
        'É',
        '12',
        ' ans',
        '(',
        'Saint-',
        'Hospital',
        'her',
        'son',
        ' of ',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('laws', () => {
  it('reads 4,000 words in time', () => {
    const text =
      'Last Tuesday I saw Mrs. Kowalski, a 34-year-old from Moose Factory, and her daughter was there. '.repeat(250)
    findIdentifiers(text, 'en')
    const start = performance.now()
    findIdentifiers(text, 'en')
    expect(performance.now() - start).toBeLessThan(400)
  })

  it('never throws, and answers in range, in order, without overlaps', () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom<TextLanguage>('en', 'fr'), (text, language) => {
        const hits = findIdentifiers(text, language)
        expect(
          hits.every(
            ({ start, end }, index) => start < end && end <= text.length && start >= (hits[index - 1]?.end ?? 0),
          ),
        ).toBe(true)
      }),
    )
  })

  it.each([
    'a@',
    'Dr. ',
    'A ',
    '1',
    '1-',
    '12:',
    'Saint-',
    'her son ',
    '@a',
    'www.',
    'St. ',
    'le 3 ',
    'rue de la ',
    'Marie ',
    "d'",
    '(',
    ' ',
    'x.y.',
    'de ',
  ])('takes less than two seconds, for both languages, for 100 kB of %j', (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const start = performance.now()
    findIdentifiers(text, 'en')
    findIdentifiers(text, 'fr')
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
