import { fillPlace } from '#domain/policy/document.ts'
import { policy as words } from '#messages/policy.ts'

import type { DraftClause } from '#domain/policy/draft.ts'

const CHARACTERS_A_LINE = 60

/** What the learner can do with a clause. */
export interface ClauseVerbs {
  change: (change: Partial<DraftClause>) => void
  move: (by: -1 | 1) => void
}

/** A clause of the sheet, once it can be edited. */
export interface ClauseView {
  id: string
  heading: string
  /** The documents it was written from. */
  sources: string[]
  element: HTMLElement
  isFor: (place: string) => boolean
  /** The text as it stands in the document. */
  textOf: (clause: DraftClause, called: string) => string
  show: (clause: DraftClause, called: string) => void
}

/** Makes one clause of the static sheet editable. */
export function openClause(element: HTMLElement, verbsFor: (id: string) => ClauseVerbs): ClauseView {
  const { element: id = '', for: places = '', sources = '' } = element.dataset
  const heading = element.querySelector('h3')?.textContent ?? ''
  const printed = element.querySelector('.exercise-clause-text')
  const original = templateOf(printed)
  const verbs = verbsFor(id)
  const textOf = (clause: DraftClause, called: string) => clause.text ?? fillPlace(original, called)
  const box = newBox(heading, verbs)
  const text = newTextarea(heading, verbs)
  const back = newButton(words.original, () => verbs.change({ text: null }))
  element.querySelector('.exercise-clause-head')?.prepend(box)
  printed?.after(text, newTools(heading, verbs, back))
  return {
    id,
    heading,
    sources: sources.split(' '),
    element,
    isFor: (place) => places.split(' ').includes(place),
    textOf,
    show: (clause, called) => {
      box.checked = clause.isIn
      element.toggleAttribute('data-out', !clause.isIn)
      back.hidden = clause.text === null
      const shown = textOf(clause, called)
      if (text.value !== shown) text.value = shown
      // Where a box does not grow with its text, it is at least about as large.
      text.rows = Math.ceil(shown.length / CHARACTERS_A_LINE)
      printed?.replaceChildren(shown)
    },
  }
}

/** The clause as the authors wrote it, with {place} where the name of the place stands. */
function templateOf(printed: Element | null): string {
  const copy = printed?.cloneNode(true) as Element | undefined
  for (const place of copy?.querySelectorAll('[data-place]') ?? []) place.replaceWith('{place}')
  return copy?.textContent.replace(/\s+/gu, ' ').trim() ?? ''
}

function newBox(heading: string, verbs: ClauseVerbs): HTMLInputElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.ariaLabel = words.include(heading)
  box.addEventListener('change', () => {
    verbs.change({ isIn: box.checked })
  })
  return box
}

function newTextarea(heading: string, verbs: ClauseVerbs): HTMLTextAreaElement {
  const text = document.createElement('textarea')
  text.className = 'exercise-clause-own'
  text.autocomplete = 'off'
  text.ariaLabel = words.text(heading)
  text.addEventListener('input', () => {
    verbs.change({ text: text.value })
  })
  return text
}

function newTools(heading: string, verbs: ClauseVerbs, back: HTMLElement): HTMLElement {
  const tools = document.createElement('p')
  tools.className = 'ui-actions exercise-clause-tools'
  const up = newButton(words.up, () => verbs.move(-1))
  const down = newButton(words.down, () => verbs.move(1))
  up.ariaLabel = words.upLabel(heading)
  down.ariaLabel = words.downLabel(heading)
  tools.append(up, down, back)
  return tools
}

function newButton(label: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ui-button'
  button.dataset['variant'] = 'link'
  button.textContent = label
  button.addEventListener('click', press)
  return button
}
