// The exercises and questions of a module in its proof copy, with every answer.
import { renderInline, renderMarkdown } from '#components/prose/markdown.ts'

import { decideLine } from './boxes.ts'
import { escape } from './html.ts'
import { citeLinks } from './module-prose.ts'

import type { Exercise } from '#domain/exercise/exercise-schema.ts'
import type { MarkedText } from '#domain/exercise/marked-text-schema.ts'
import type { Question } from '#domain/question/question-schema.ts'

/** Something to choose, place, mark or read, as the authors have it. */
interface Item {
  id?: string
  text: string
  /** Where it belongs, or how it stands to the guidance. */
  answer: string
  /** What is told before it is explained. */
  tells?: string
  because: string
  cites: string[]
}

/** An exercise with all of its texts, answers and reasons. */
export function exerciseProof(exercise: Exercise): string {
  const { id, kind, title, task } = exercise
  const { before = '', items, after = '' } = exerciseBody(exercise)
  return `<section id="${id}"><h3>${escape(title)} <code>${id}</code> <small>${kind}</small></h3>
${renderMarkdown(task)}${before}${items.map(itemProof).join('')}${after}${decideLine()}</section>`
}

/** A question with its key, and why each of its options is right or wrong. */
export function questionProof(question: Question): string {
  const { id, kind, objective, stem, ask } = question
  const { before = '', items } = questionBody(question)
  return `<section id="${id}"><h3><code>${id}</code> <small>${kind}, tests <a href="#${objective}">${objective}</a></small></h3>
${renderMarkdown(stem)}<p><strong>${renderInline(ask)}</strong></p>${before}${items.map(itemProof).join('')}${decideLine()}</section>`
}

interface Body {
  before?: string
  items: Item[]
  after?: string
}

function exerciseBody(exercise: Exercise): Body {
  switch (exercise.kind) {
    case 'sort':
      return { items: exercise.cards.map(({ place, ...card }) => ({ ...card, answer: PLACES[place] })) }
    case 'find':
      return findBody(exercise)
    case 'rewrite':
      return {
        before: verbatim('original', exercise.original),
        items: exercise.versions.map(({ serves, ...version }) => ({ ...version, answer: 'version', because: serves })),
      }
    case 'who-sees':
      return whoSeesBody(exercise)
    case 'policy':
      return policyBody(exercise)
    case 'reply':
      return {
        before: verbatim(exercise.from, exercise.message),
        items: exercise.replies.map(({ text, lands, stance, rationale, cites }) => {
          return { text, tells: lands, answer: stance, because: rationale, cites }
        }),
      }
  }
}

const PLACES = { do: 'do', 'do-not': 'do not', depends: 'it depends' }

function findBody({ form, passage, metadata, afterwards }: Extract<Exercise, { kind: 'find' }>): Body {
  const facts = metadata.map(({ name, value, ...fact }) => ({ ...fact, text: `${name}: ${value}`, answer: 'metadata' }))
  return {
    before: verbatim(form, passage.text),
    items: [...markItems(passage), ...facts],
    after: renderMarkdown(afterwards),
  }
}

function whoSeesBody({ post, settings, viewers, cannot }: Extract<Exercise, { kind: 'who-sees' }>): Body {
  return {
    before: verbatim('post', post),
    items: viewers.map(({ who, sees, ...viewer }) => {
      const answer = settings.map(({ id, label }) => `${label}: ${sees[id] ?? ''}`).join('; ')
      return { ...viewer, text: who, answer }
    }),
    after: renderMarkdown(cannot),
  }
}

function policyBody({ settings, elements }: Extract<Exercise, { kind: 'policy' }>): Body {
  const labels = new Map(settings.map(({ id, label }) => [id, label]))
  return {
    items: elements.map(({ id, heading, clause, why, for: places, cites }) => {
      const answer = `for ${places.map((place) => labels.get(place) ?? place).join(', ')}`
      return { id, text: heading, tells: clause, answer, because: why, cites }
    }),
  }
}

function questionBody(question: Question): Body {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        items: question.options.map(({ isRight, rationale, ...option }) => {
          return { ...option, answer: isRight ? 'RIGHT' : 'wrong', because: rationale }
        }),
      }
    case 'sort':
      return {
        before: `<p>Into: ${question.bins.map(({ label }) => renderInline(label)).join(' · ')}</p>`,
        items: question.items.map(({ bin, rationale, ...item }) => {
          const answer = question.bins.find(({ id }) => id === bin)?.label ?? bin
          return { ...item, answer, because: rationale }
        }),
      }
    case 'find':
      return {
        before: verbatim('phrases to mark in braces', question.passage.text),
        items: markItems(question.passage),
      }
  }
}

function markItems({ marks }: MarkedText): Item[] {
  return marks.map(({ phrase, identifies, because, cites }) => {
    return { text: phrase, answer: identifies ? 'identifies' : 'does not identify', because, cites }
  })
}

/** A text that is shown as somebody wrote it. */
function verbatim(name: string, text: string): string {
  return `<div class="artefact"><small>${escape(name)}</small><pre>${escape(text)}</pre></div>`
}

function itemProof({ id, text, answer, tells, because, cites }: Item): string {
  const named = id === undefined ? '' : ` <code>${id}</code>`
  const told = tells === undefined ? '' : `<div class="answer">${renderMarkdown(tells)}</div>`
  return `<div class="option"><p><strong>${renderInline(text)}</strong>${named} →&nbsp;${renderInline(answer)}</p>${told}<p>${renderInline(because)} ${citeLinks(cites)}</p></div>`
}
