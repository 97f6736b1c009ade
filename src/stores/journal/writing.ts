import { isSameText, textOf } from '#domain/journal/entry.ts'
import { laterThan } from '#domain/journal/later.ts'
import { revise } from '#domain/journal/revise.ts'

import { now } from '../identity.ts'

import { dropDraft, keepDraft } from './drafts.ts'
import { newEntry, writeEntry } from './entries.ts'
import { goOnFrom } from './retry.ts'
import { held } from './state.ts'

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

/** Puts down whatever is being written anywhere in the page, as it goes. */
export function leaveDrafts(): void {
  for (const writing of open) writing.leave()
}

/** One entry being written. */
export class Writing {
  readonly #toAbout: () => About
  readonly #onStored: (entry: Entry) => void
  readonly #forget = () => {
    this.#begin(undefined)
  }
  /** As the entry was last stored, or begun. */
  #base: Entry | undefined
  #isStored = false
  #unsaved: Part[] | undefined
  /** The id of the entry a draft was put down of. */
  #left: string | undefined
  #pause: ReturnType<typeof setTimeout> | undefined
  #unsavedSince: number | undefined
  #saving: Promise<void> = Promise.resolve()

  /** Goes on with an entry, or begins one about what `start` says when it is stored first. `onStored` hears of it whenever it is stored. */
  constructor(start: Entry | (() => About), onStored: (entry: Entry) => void) {
    this.#toAbout = typeof start === 'function' ? start : () => start.about
    this.#onStored = onStored
    this.#begin(typeof start === 'function' ? undefined : start)
    open.add(this)
    held.onErased.add(this.#forget)
  }

  /** Takes what is in the boxes now; it is stored at the next pause. */
  write(parts: Part[]): void {
    if (!this.#unsaved && this.#base && isSameText(parts, this.#base.parts)) return
    this.#unsaved = parts
    // Not the time of day: the clock may be set while someone writes.
    this.#unsavedSince ??= performance.now()
    const left = Math.max(0, this.#unsavedSince + LONGEST_MS - performance.now())
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => void this.save(), Math.min(PAUSE_MS, left))
  }

  /** Stores at once what has been written. */
  save(): Promise<void> {
    clearTimeout(this.#pause)
    this.#unsavedSince = undefined
    this.#saving = this.#saving.then(() => this.#store())
    return this.#saving
  }

  /** Puts down what has been written before the page goes, and stores it if there is time. */
  leave(): void {
    const parts = this.#unsaved
    if (!parts || this.#isNothing(parts)) return
    const seen = goOnFrom(this.#begun())
    const next = revise(seen, parts, laterThan(seen.updatedAt, now()))
    if (keepDraft({ base: held.waiting.get(seen.id)?.base ?? seen, next })) this.#left = seen.id
    void this.save()
  }

  /** Takes over the entry as another part of the page, or another tab, has changed it; not while something is unsaved. */
  adopt(entry: Entry): boolean {
    if (this.#unsaved || entry.updatedAt === this.#base?.updatedAt) return false
    // Both texts were kept, and this one goes on as an entry of its own.
    if (this.#base && entry.id !== this.#base.id) return false
    this.#base = entry
    this.#isStored = true
    return true
  }

  /** Stores what has been written and lets go; puts it down first, for the page may be left before it is stored. */
  end(): void {
    this.leave()
    void this.save().then(() => {
      open.delete(this)
      held.onErased.delete(this.#forget)
    })
  }

  #begin(base: Entry | undefined): void {
    clearTimeout(this.#pause)
    if (this.#left !== undefined) dropDraft(this.#left)
    this.#left = undefined
    this.#base = base
    this.#isStored = base !== undefined
    this.#unsaved = undefined
    this.#unsavedSince = undefined
  }

  async #store(): Promise<void> {
    const parts = this.#unsaved
    if (!parts) return
    if (!this.#isNothing(parts)) {
      this.#isStored = true
      const stored = await writeEntry(this.#begun(), parts)
      // Everything has been erased in the meantime.
      if (!this.#unsaved) return
      this.#base = stored
      this.#onStored(stored)
    }
    if (this.#unsaved === parts) this.#rest()
  }

  #rest(): void {
    this.#unsaved = undefined
    if (this.#left !== undefined && !held.waiting.has(this.#left)) dropDraft(this.#left)
    this.#left = undefined
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
