import { SAVED_EVENT } from '#domain/nothing-kept.ts'

/** Saves a text as a file where the learner chooses. It is made in the browser and goes nowhere else. */
export function saveFile(name: string, text: string, type: 'text/markdown' | 'application/json' | 'text/plain'): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
  noteSaved(text)
}

/** Saves what has been made in the browser as a file where the learner chooses. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, 60_000)
}

/** Says that a text is now in a file: the browser need not ask about it before the page is left. */
export function noteSaved(text: string): void {
  dispatchEvent(new CustomEvent(SAVED_EVENT, { detail: text }))
}
