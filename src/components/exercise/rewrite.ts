import { countWords } from '#domain/journal/count-words.ts'
import { exerciseLive } from '#messages/exercise-live.ts'

import type { Entry } from '#domain/journal/entry.ts'

const words = exerciseLive.rewrite

/** A box for a version of one’s own. It is kept in the journal only when the learner asks for it; the journal is loaded only then. */
class RewriteElement extends HTMLElement {
  readonly #box = this.querySelector('textarea')
  readonly #status = this.querySelector('.exercise-status')
  readonly #alert = this.querySelector('[role=alert]')
  readonly #keepButton = this.querySelector('[data-keep]')
  readonly #download = this.querySelector('[data-download]')
  /** What the journal has of this text since the page was opened. */
  #entry: Entry | undefined
  #keptText = ''

  connectedCallback(): void {
    this.#box?.addEventListener('input', () => {
      this.#follow()
    })
    this.#keepButton?.addEventListener('click', () => void this.#keep())
    this.#download?.addEventListener('click', () => void this.#save())
  }

  get #text(): string {
    return this.#box?.value.trim() ?? ''
  }

  /** Shows how long the text is, beside the worked versions, and that it has been changed since it was kept. */
  #follow(): void {
    const text = this.#text
    this.querySelector('.exercise-words')?.replaceChildren(text && words.words(countWords(text)))
    this.querySelector('.exercise-own-text')?.replaceChildren(text)
    this.querySelector('.exercise-own')?.toggleAttribute('hidden', !text)
    if (!this.#entry || this.#keptText === text) return
    this.#say(words.changed)
    this.#keepButton?.replaceChildren(words.keepChange)
  }

  async #keep(): Promise<void> {
    const text = this.#text
    if (!text) {
      this.#say(words.empty)
      return
    }
    try {
      const { keepInJournal } = await import('./keep.ts')
      const { entry, at, trouble } = await keepInJournal({ ...this.#about, base: this.#entry, text })
      this.#entry = entry
      if (entry) this.#keptText = text
      this.#warn(trouble)
      this.#say(trouble ? '' : words.kept(at))
      this.querySelector('[data-journal]')?.toggleAttribute('hidden', trouble !== '')
    } catch {
      this.#warn(words.failed)
    }
  }

  async #save(): Promise<void> {
    const { saveText } = await import('./keep.ts')
    saveText(this.#about.question, this.#text)
  }

  #say(what: string): void {
    this.#status?.replaceChildren(what)
  }

  /** Says why the text could not be kept, with a way to save it; or takes that back. */
  #warn(why: string): void {
    this.#alert?.replaceChildren(why)
    this.#alert?.toggleAttribute('hidden', !why)
    this.#download?.toggleAttribute('hidden', !why)
  }

  get #about() {
    const { exercise = '', title = '', module = '', moduleTitle = '' } = this.dataset
    return { module, title: moduleTitle, prompt: exercise, question: title }
  }
}

customElements.define('os-rewrite', RewriteElement)
