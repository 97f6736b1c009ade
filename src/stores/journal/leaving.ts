import { textOf } from '#domain/journal/entry.ts'
import { SAVED_EVENT } from '#domain/nothing-kept.ts'

import { held } from './state.ts'

import type { Entry } from '#domain/journal/entry.ts'

const savedTexts: string[] = []
const savedEntries = new Set<string>()

/** Has the browser ask before the page is left while an entry is nowhere but in it. Saying so again changes nothing. */
export function askBeforeLeaving(): void {
  addEventListener('beforeunload', ask)
  addEventListener(SAVED_EVENT, noteText)
}

/** Notes that these entries have been saved as a file, as they are now. */
export function noteSavedEntries(entries: Entry[]): void {
  for (const entry of entries) savedEntries.add(stateOf(entry))
}

/** How many entries are nowhere but in this page. */
export function countUnsaved(): number {
  return [...held.waiting.values()].filter(({ next }) => !isSaved(next)).length
}

function ask(event: BeforeUnloadEvent): void {
  if (countUnsaved() > 0) event.preventDefault()
}

function noteText(event: Event): void {
  if (event instanceof CustomEvent) savedTexts.push(String(event.detail))
}

function isSaved(entry: Entry): boolean {
  const text = textOf(entry)
  return savedEntries.has(stateOf(entry)) || savedTexts.some((saved) => saved.includes(text))
}

function stateOf({ id, updatedAt }: Entry): string {
  return `${id} ${updatedAt}`
}
