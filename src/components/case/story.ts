import { minuteIn, timeOfDay, traceMoments } from '#domain/case/timeline.ts'
import { observationsAt } from '#domain/instrument/observations.ts'
import { treatmentsOn } from '#domain/instrument/treatment.ts'
import { player as words } from '#messages/player.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseView } from '#stores/case-view.ts'

/**
 * The prose of a case is in the page as static HTML. These functions show of it what the learner’s view asks for; they hold no
 * state and decide nothing.
 */
export function showStory(root: HTMLElement, kit: CaseKit, view: CaseView): void {
  const isLookingBack = view.mode === 'debriefing' || view.mode === 'reflected'
  root.dataset['live'] = isLookingBack ? 'review' : view.mode
  for (const section of root.querySelectorAll<HTMLElement>('.case-briefing, .case-debrief')) {
    section.toggleAttribute(
      'data-shown',
      section.id === sectionOf(view) || (isLookingBack && section.id !== 'briefing'),
    )
  }
  for (const node of root.querySelectorAll<HTMLElement>('.case-node')) {
    const isMet = view.choices.some((choice) => choice.node === node.id)
    node.toggleAttribute('data-shown', isLookingBack ? isMet : node.id === sectionOf(view))
    if (isLookingBack || node.id === view.node) showOptions(node, view)
  }
  const current = document.getElementById(view.node)
  if (current && view.isPlaying) showClock(current, kit, view)
}

/** Moves focus to the heading that the learner should read next. */
export function focusStory(view: CaseView): void {
  const place = document.getElementById(view.chosen === null ? sectionOf(view) : `${view.node}.${view.chosen}`)
  const heading =
    sectionOf(view) === 'debrief' ? document.querySelector<HTMLElement>('.case-lookback [tabindex]') : null
  const target = heading ?? place?.querySelector<HTMLElement>('[tabindex="-1"]')
  target?.focus({ preventScroll: true })
  ;(heading ?? place)?.scrollIntoView({ block: 'start' })
}

function sectionOf(view: CaseView): string {
  if (view.mode === 'briefed') return 'briefing'
  return view.mode === 'debriefing' || view.mode === 'reflected' ? 'debrief' : view.node
}

/** While deciding, the open options are links; afterwards the chosen one, or in the debrief all of them, are text. */
function showOptions(node: HTMLElement, view: CaseView): void {
  const isDeciding = view.mode === 'deciding'
  for (const item of node.querySelectorAll<HTMLElement>('.case-option')) {
    const option = item.dataset['option'] ?? ''
    const isChosen = !isDeciding && view.choices.some((choice) => choice.node === node.id && choice.option === option)
    markChosen(item, isChosen)
    item.hidden = isDeciding ? !view.open.includes(option) : view.chosen !== null && option !== view.chosen
    const link = item.querySelector('.case-choice')
    item.querySelector('.case-rationale')?.toggleAttribute('open', isChosen)
    if (isDeciding) link?.setAttribute('href', `#${item.id}`)
    else link?.removeAttribute('href')
  }
}

function markChosen(item: HTMLElement, isChosen: boolean): void {
  item.toggleAttribute('data-chosen', isChosen)
  item.querySelector('.case-mine')?.remove()
  if (!isChosen) return
  const mark = document.createElement('span')
  mark.className = 'case-mine visually-hidden'
  mark.textContent = `${words.chosen} `
  item.querySelector('.case-label')?.before(mark)
}

function showClock(node: HTMLElement, kit: CaseKit, view: CaseView): void {
  if (!kit.clock) return
  const moments = traceMoments(kit.graph, view.choices, kit.clock.variable)
  const minute = (view.chosen === null ? undefined : moments.at(-1)?.from) ?? minuteIn(view.values, kit.clock.variable)
  const clock = node.querySelector('[data-clock]')
  if (clock) clock.textContent = timeOfDay(kit.clock.startsAt, minute)
  const [instrument] = kit.instruments
  if (instrument?.kind !== 'observations') return
  const past = moments.filter(({ from }) => from < minute)
  const now = observationsAt(minute, treatmentsOn(past, instrument.treatments))
  const values = { ...now, pressure: `${String(now.systolic)}/${String(now.diastolic)}` }
  for (const cell of node.querySelectorAll<HTMLElement>('tr[data-live] [data-measure]')) {
    cell.textContent = String(values[cell.dataset['measure'] as keyof typeof values])
  }
}
