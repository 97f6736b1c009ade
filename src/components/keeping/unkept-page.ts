import { hasMark } from '#stores/tab-mark.ts'

type Field = HTMLTextAreaElement | HTMLInputElement

/**
 * Where the learner has asked that nothing be kept: shows the banner that says so, has the browser ask before the page is left with a text
 * that is in no file, and offers the file. It stands in every page, so it shares no code with anything: the banner carries the names.
 */
export function watchPage(banner: HTMLElement): void {
  const { mark = '', saved: savedEvent = '' } = banner.dataset
  if (!hasMark(mark)) return
  banner.hidden = false
  const save = banner.querySelector('button')
  const written = new Set<Field>()
  const saved: string[] = []
  const isUnsaved = (field: Field) =>
    field.isConnected && field.value.trim() && !saved.some((text) => text.includes(field.value.trim()))

  document.addEventListener('input', ({ target }) => {
    if (!isForText(target)) return
    written.add(target)
    if (save) save.hidden = false
  })
  addEventListener(savedEvent, (event) => {
    if (event instanceof CustomEvent) saved.push(String(event.detail))
  })
  addEventListener('beforeunload', (event) => {
    if (![...written].some(isUnsaved)) return
    event.preventDefault()
    // Reached only by who stays.
    setTimeout(() => save?.focus())
  })
  save?.addEventListener('click', () => {
    const text = describe()
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
    link.download = save.dataset['file'] ?? ''
    link.click()
    dispatchEvent(new CustomEvent(savedEvent, { detail: text }))
  })
}

function isForText(target: unknown): target is Field {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.type === 'text' && !/password|username/.test(target.autocomplete)
}

/** Everything in the boxes of the page, each under what it is called. */
function describe(): string {
  const texts = [...document.querySelectorAll('textarea, input')]
    .filter(isForText)
    .filter(({ value }) => value.trim())
    .map(({ labels, value }) => `## ${labels?.[0]?.textContent.trim() ?? ''}\n\n${value.trim()}\n`)
  return [`# ${document.title}\n`, ...texts].join('\n')
}
