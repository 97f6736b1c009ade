import { isSameText, textOf } from '#domain/journal/entry.ts'

import { keepDraft } from './drafts.ts'
import { newEntry, writeEntry } from './entries.ts'

import type { About } from '#domain/journal/about.ts'
import type { Entry, Part } from '#domain/journal/entry.ts'

/** After so long without a key, what has been written is stored; and while the writing goes on, at least so often. In milliseconds. */
const PAUSE_MS = 400
const LONGEST_MS = 1000

const open = new Set<Writing>()

/** Stores whatever is being written anywhere in the page. */
export async function storeDrafts(): Promise<void> {
  await Promise.all([...open].map((writing) => writing.save()))
}

/** Puts down whatever is being written anywhere in the page, before it goes. */
export function leaveDrafts(): void {
  for (const writing of open) writing.leave()
}

/** One entry being written. */
export class Writing {
  readonly #toAbout: () => About
  readonly #onStored: (entry: Entry) => void
  /** As the entry was last stored, or begun. */
  #base: Entry | undefined
  #isStored: boolean
  #unsaved: Part[] | undefined
  #pause = 0
  #unsavedSince = 0
  #saving: Promise<void> = Promise.resolve()

  /** Goes on with an entry, or begins one about what `start` says when it is stored first. `onStored` hears of it whenever it is stored. */
  constructor(start: Entry | (() => About), onStored: (entry: Entry) => void) {
    this.#base = typeof start === 'function' ? undefined : start
    this.#toAbout = typeof start === 'function' ? start : () => start.about
    this.#isStored = this.#base !== undefined
    this.#onStored = onStored
    open.add(this)
  }

  /** Takes what is in the boxes now; it is stored at the next pause. */
  write(parts: Part[]): void {
    if (!this.#unsaved && this.#base && isSameText(parts, this.#base.parts)) return
    this.#unsaved = parts
    this.#unsavedSince ||= Date.now()
    const left = Math.max(0, this.#unsavedSince + LONGEST_MS - Date.now())
    clearTimeout(this.#pause)
    this.#pause = Number(setTimeout(() => void this.save(), Math.min(PAUSE_MS, left)))
  }

  /** Stores at once what has been written. */
  save(): Promise<void> {
    clearTimeout(this.#pause)
    this.#unsavedSince = 0
    this.#saving = this.#saving.then(() => this.#store())
    return this.#saving
  }

  /** Puts down what has been written before the page goes, and stores it if there is time. */
  leave(): void {
    if (!this.#unsaved || this.#isNothing(this.#unsaved)) return
    keepDraft(this.#begun(), this.#unsaved)
    void this.save()
  }

  /** Takes over the entry as another part of the page, or another tab, has changed it; not while something is unsaved. */
  adopt(entry: Entry): boolean {
    if (this.#unsaved || entry.updatedAt === this.#base?.updatedAt) return false
    this.#base = entry
    this.#isStored = true
    return true
  }

  /** Stores what has been written and lets go. */
  end(): void {
    void this.save()
    open.delete(this)
  }

  async #store(): Promise<void> {
    const parts = this.#unsaved
    if (!parts) return
    if (!this.#isNothing(parts)) {
      this.#isStored = true
      this.#base = await writeEntry(this.#begun(), parts)
      this.#onStored(this.#base)
    }
    if (this.#unsaved === parts) this.#unsaved = undefined
  }

  #begun(): Entry {
    this.#base ??= newEntry(this.#toAbout())
    return this.#base
  }

  /** Nothing is stored before there is something. */
  #isNothing(parts: Part[]): boolean {
    return !this.#isStored && textOf({ parts }) === ''
  }
}
