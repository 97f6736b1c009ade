import { minuteIn, timeOfDay, traceMoments } from '#domain/case/timeline.ts'
import { observationsAt } from '#domain/instrument/observations.ts'
import { treatmentsOn } from '#domain/instrument/treatment.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseView } from '#stores/case-view.ts'

/**
 * The prose of a case is in the page as static HTML. These functions show of it what the learner’s view asks for; they hold no
 * state and decide nothing.
 */
export function showStory(root: HTMLElement, kit: CaseKit, view: CaseView): void {
  root.dataset['live'] = view.mode
  const shown = sectionFor(view)
  for (const section of root.querySelectorAll<HTMLElement>('.case-briefing, .case-node, .case-debrief')) {
    section.toggleAttribute('data-shown', section.id === shown)
  }
  const node = document.getElementById(view.node)
  if (node?.classList.contains('case-node')) {
    showOptions(node, view)
    showClock(node, kit, view)
  }
}

/** Moves focus to the heading that the learner should read next. */
export function focusStory(view: CaseView): void {
  const section = document.getElementById(view.chosen === null ? sectionFor(view) : `${view.node}.${view.chosen}`)
  const heading = section?.querySelector<HTMLElement>('[tabindex="-1"]')
  heading?.focus({ preventScroll: true })
  section?.scrollIntoView({ block: 'start' })
}

function sectionFor(view: CaseView): string {
  if (view.mode === 'briefed') return 'briefing'
  return view.mode === 'debriefing' || view.mode === 'reflected' ? 'debrief' : view.node
}

function showOptions(node: HTMLElement, view: CaseView): void {
  node.dataset['mode'] = view.mode
  for (const item of node.querySelectorAll<HTMLElement>('[data-option]')) {
    item.hidden = view.chosen !== null || !view.open.includes(item.dataset['option'] ?? '')
  }
  for (const feedback of node.querySelectorAll<HTMLElement>('[data-feedback]')) {
    feedback.toggleAttribute('data-shown', feedback.dataset['feedback'] === view.chosen)
  }
}

function showClock(node: HTMLElement, kit: CaseKit, view: CaseView): void {
  if (!kit.clock) return
  const moments = traceMoments(kit.graph, view.choices, kit.clock.variable)
  const minute = (view.chosen === null ? undefined : moments.at(-1)?.from) ?? minuteIn(view.values, kit.clock.variable)
  const clock = node.querySelector('[data-clock]')
  if (clock) clock.textContent = timeOfDay(kit.clock.startsAt, minute)
  const instrument = kit.instruments.find(({ kind }) => kind === 'observations')
  if (!instrument) return
  const past = moments.filter(({ from }) => from < minute)
  const now = observationsAt(minute, treatmentsOn(past, instrument.treatments))
  const values = { ...now, pressure: `${String(now.systolic)}/${String(now.diastolic)}` }
  for (const cell of node.querySelectorAll<HTMLElement>('[data-live] [data-measure]')) {
    cell.textContent = String(values[cell.dataset['measure'] as keyof typeof values])
  }
}

/** Orders the reviews of decisions by the path, marks what was chosen, and puts the rest under one heading. */
export function showReviews(root: HTMLElement, view: CaseView): void {
  const met = root.querySelector('[data-reviews]')
  const other = root.querySelector<HTMLElement>('[data-reviews-other]')
  if (!met || !other) return
  const order = view.choices.map(({ node }) => node)
  for (const review of root.querySelectorAll<HTMLElement>('[data-review]')) {
    const id = review.dataset['review'] ?? ''
    if (!order.includes(id)) other.append(review)
    for (const option of review.querySelectorAll<HTMLElement>('[data-review-option]')) {
      const isChosen = view.choices.some((choice) => choice.node === id && choice.option === option.dataset['reviewOption'])
      option.toggleAttribute('data-chosen', isChosen)
    }
  }
  for (const id of new Set(order)) {
    const review = root.querySelector(`[data-review="${id}"]`)
    if (review) met.append(review)
  }
  other.hidden = other.querySelector('[data-review]') === null
}
