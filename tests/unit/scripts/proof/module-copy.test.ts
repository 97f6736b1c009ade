import { describe, expect, it } from 'vitest'

import { toModuleCopy } from '../../../../scripts/proof/module-copy.ts'
import { COMPONENTS, readModuleText } from '#domain/module/module-text.ts'
import { taughtByModule, testedByModule } from '#domain/module/whole-module.ts'
import { toPlainText } from '#domain/search/plain-text.ts'
import { library, reference, verifyShipped } from '../../../fixtures/course.ts'
import { buildModule } from '../../../fixtures/modules.ts'
import { POINTS } from '../../../fixtures/points.ts'

import type { WholeModule } from '#domain/module/whole-module.ts'

const glossary = reference.glossary.value
const shipped = verifyShipped().flatMap(({ id, source }) => (source ? [[id, source] as const] : []))

const copyOf = (source: WholeModule) => toModuleCopy({ source, problems: 0, points: library.points, glossary })

/** A small module whose prose is this. */
function smallCopy(body: string, points = POINTS): string {
  const terms = [{ id: 'rule', term: 'rule', definition: 'What one does.', cites: ['book.rules.2'] }]
  return toModuleCopy({ source: buildModule('small', { body }), problems: 2, points, glossary: terms })
}

/** Letters and digits alone, since a page has other quotation marks, dashes and spaces than its source. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

function visibleLetters(copy: string): string {
  const [, page = ''] = copy.split('</head>')
  return lettersOf(page.replace(/<[^>]+>/g, '').replace(/&\w+;|&#\d+;/g, ''))
}

/** Every text in a piece of content, however deep. */
function textsIn(content: unknown): string[] {
  if (typeof content === 'string') return [content]
  if (typeof content !== 'object' || content === null || content instanceof Date) return []
  return Object.values(content).flatMap(textsIn)
}

describe.each(shipped)('the proof copy of %s', (_id, source) => {
  const copy = copyOf(source)
  const letters = visibleLetters(copy)

  it('has every text of the head, the exercises and the questions', () => {
    // An exercise names its settings by their labels.
    const ids = new Set(
      source.exercises.flatMap((exercise) => ('settings' in exercise ? exercise.settings.map(({ id }) => id) : [])),
    )
    // A question names its bins by their labels.
    const bins = source.questions.flatMap((question) =>
      question.kind === 'sort' ? question.bins.map(({ id }) => id) : [],
    )
    const texts = textsIn([source.head, source.exercises, source.questions])
    const shown = texts.filter((text) => !ids.has(text) && !bins.includes(text))
    expect(shown.filter((text) => !letters.includes(lettersOf(toPlainText(text))))).toEqual([])
  })

  it('has every section of the prose, with boxes to decide', () => {
    const { sections } = readModuleText(source.body)
    expect(sections.filter((title) => !letters.includes(lettersOf(title)))).toEqual([])
    const boxes = 1 + sections.length + source.exercises.length + source.questions.length
    expect(copy.match(/class="decide"/g)).toHaveLength(boxes)
  })

  it('has every paragraph of the prose', () => {
    const paragraphs = source.body.replace(/<Cite [^>]*>/g, '').split(/\n\s*\n/)
    const page = visibleLetters(copy.replace(/<span class="cites">.*?<\/span>/gs, ''))
    expect(paragraphs.filter((text) => !page.includes(lettersOf(toPlainText(text))))).toEqual([])
  })

  it('has every question and exercise, once', () => {
    const ids = [...source.questions, ...source.exercises].map(({ id }) => id)
    expect(ids.filter((id) => copy.split(`id="${id}"`).length !== 2)).toEqual([])
  })

  it('says of each option whether it is right', () => {
    const options = source.questions.flatMap((question) => ('options' in question ? question.options : []))
    expect(copy.split('→&nbsp;RIGHT').length - 1).toBe(options.filter(({ isRight }) => isRight).length)
    expect(copy.split('→&nbsp;wrong').length - 1).toBe(options.filter(({ isRight }) => !isRight).length)
  })

  it('lists every point cited, and every link leads to something in it', () => {
    const cited = [...taughtByModule(source), ...testedByModule(source)]
    expect(cited.filter((id) => !copy.includes(`<tr id="${id}">`))).toEqual([])
    const links = [...copy.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
    expect(links.filter((id) => !copy.includes(`id="${id}"`))).toEqual([])
  })

  it('has none of the tags of MDX left', () => {
    const tags = COMPONENTS.filter((name) => new RegExp(`(?:<|&lt;)/?${name}\\b`).test(copy))
    expect(tags).toEqual([])
  })
})

describe('the proof copy of a module', () => {
  it('shows a citation as the ids of its points in brackets', () => {
    expect(smallCopy('## One\n\nSo it is. <Cite points="book.rules.1 book.rules.2" />')).toContain(
      'So it is. <span class="cites">[<a href="#book.rules.1">book.rules.1</a>, <a href="#book.rules.2">book.rules.2</a>]</span>',
    )
  })

  it('underlines a term and explains it below', () => {
    const copy = smallCopy('## One\n\nThe <Term id="rule">rules</Term> hold.')
    expect(copy).toContain('The <a href="#term-rule"><u>rules</u></a> hold.')
    expect(copy).toContain('id="term-rule"><dt>rule</dt><dd>What one does.')
    expect(copy).toContain('<tr id="book.rules.2">')
  })

  it('keeps the words of a link, refers to an exercise, and sets apart where documents differ', () => {
    const copy = smallCopy(
      '## One\n\nSee <Go to="journal/">the journal</Go>.\n\n<Exercise id="small-one" />\n\n<Differ>\n\n**Both** speak.\n\n</Differ>',
    )
    expect(copy).toContain('<p>See the journal.</p>')
    expect(copy).toContain('→ Exercise below: <a href="#small-one">A reply</a>')
    expect(copy).toMatch(/<div class="differ">.*\s*<p><strong>Both<\/strong> speak\.<\/p>\s*<\/div>/)
  })

  it('shows a tag that prose may not use as it was written', () => {
    expect(smallCopy('## One\n\nA <Video src="x" /> of it.')).toContain('&lt;Video src=')
  })

  it('says how many problems were found, who has reviewed it, and that only cases have marks', () => {
    const copy = smallCopy('## One')
    expect(copy).toContain('found 2 problems')
    expect(copy).toContain('<dt>Reviewers</dt><dd>none yet</dd>')
    expect(copy).toContain('marked in the copies of cases only')
    expect(copy.match(/<table class="sign">/g)).toHaveLength(2)
  })
})
