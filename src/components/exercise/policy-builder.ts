import { noteSaved, saveBlob, saveFile } from '#components/journal/save-file.ts'
import { countGaps, toMarkdown } from '#domain/policy/document.ts'
import { changeClause, fitDraft, moveClause, newDraft } from '#domain/policy/draft.ts'
import { policy as words } from '#messages/policy.ts'
import { formatDay } from '#messages/site.ts'
import { now } from '#stores/identity.ts'
import { openDraft } from '#stores/policy.ts'
import { $storageTrouble } from '#stores/storage.ts'

import { openClause } from './policy-clause.ts'

import type { PolicyDocument } from '#domain/policy/document.ts'
import type { PolicyDraft } from '#domain/policy/draft.ts'
import type { ClauseVerbs, ClauseView } from './policy-clause.ts'

/** Makes the static sheet of a policy into one that can be edited, kept and taken away. */
export function buildPolicy(root: HTMLElement): void {
  const policy = new Policy(root)
  policy.follow()
}

class Policy {
  readonly #root: HTMLElement
  readonly #store: ReturnType<typeof openDraft>
  readonly #places: HTMLInputElement[]
  readonly #called: HTMLInputElement | null
  readonly #clauses: ClauseView[]

  constructor(root: HTMLElement) {
    this.#root = root
    this.#store = openDraft(root.dataset['exercise'] ?? '')
    this.#places = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')]
    this.#called = root.querySelector('.exercise-called input')
    const verbsFor = (id: string) => this.#verbsFor(id)
    this.#clauses = [...root.querySelectorAll<HTMLElement>('.exercise-clause')].map((element) =>
      openClause(element, verbsFor),
    )
  }

  /** Listens to the learner, and shows the draft now and whenever it has changed. */
  follow(): void {
    for (const place of this.#places) {
      place.addEventListener('change', () => {
        this.#keep({ ...this.#draft, place: place.value })
      })
    }
    this.#called?.addEventListener('input', () => {
      this.#keep({ ...this.#draft, called: this.#called?.value ?? null })
    })
    this.#listen('[data-markdown]', () => {
      saveFile(`${words.fileName}.md`, toMarkdown(this.#toDocument()), 'text/markdown')
    })
    this.#listen('[data-docx]', () => void this.#saveDocx())
    this.#listen('[data-again]', () => this.#dialog?.showModal())
    this.#listen('[data-stay]', () => this.#dialog?.close())
    this.#listen('[data-remove]', () => {
      this.#store.discard()
      this.#dialog?.close()
    })
    this.#store.subscribe(() => {
      this.#show()
    })
    $storageTrouble.listen(() => {
      this.#show()
    })
    this.#root.dataset['live'] = ''
  }

  /** The draft that is kept, or else one as the authors would begin it. */
  get #draft(): PolicyDraft {
    const ids = this.#clauses.map(({ id }) => id)
    return fitDraft(this.#store.get() ?? newDraft(this.#places[0]?.value ?? '', ids), ids)
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog')
  }

  #verbsFor(id: string): ClauseVerbs {
    return {
      change: (change) => {
        this.#keep(changeClause(this.#draft, id, change))
      },
      move: (by) => {
        const button = document.activeElement
        this.#keep(moveClause(this.#draft, id, { by, shown: this.#shown.map((view) => view.id) }))
        if (button instanceof HTMLElement) button.focus()
        const at = this.#shown.findIndex((view) => view.id === id)
        this.#say(words.moved(this.#shown[at]?.heading ?? '', at + 1, this.#shown.length))
      },
    }
  }

  #keep(draft: PolicyDraft): void {
    this.#store.keep(draft)
  }

  /** The clauses for the place chosen, in the learner’s order. */
  get #shown(): ClauseView[] {
    const { place, clauses } = this.#draft
    return clauses.flatMap(({ id }) => this.#clauses.filter((view) => view.id === id && view.isFor(place)))
  }

  get #name(): string {
    const { place, called } = this.#draft
    return called?.trim() || this.#places.find(({ value }) => value === place)?.dataset['label'] || ''
  }

  #show(): void {
    const draft = this.#draft
    const shown = this.#shown
    for (const radio of this.#places) radio.checked = radio.value === draft.place
    if (this.#called && document.activeElement !== this.#called) this.#called.value = this.#name
    this.#root.querySelector('.exercise-sheet-head [data-place]')?.replaceChildren(this.#name)
    this.#root.querySelector('[data-date]')?.replaceChildren(formatDay(now()))
    for (const view of this.#clauses) {
      view.element.hidden = !shown.includes(view)
      const clause = draft.clauses.find(({ id }) => id === view.id)
      if (clause) view.show(clause, this.#name)
    }
    putInOrder(shown.map(({ element }) => element))
    this.#count()
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('.exercise-end button')) button.disabled = false
    this.#root.querySelector('[data-again]')?.toggleAttribute('hidden', this.#store.get() === undefined)
    const isKept = this.#store.get() !== undefined
    this.#say(words.trouble[$storageTrouble.get()] || (isKept ? words.kept : words.notKept))
  }

  #count(): void {
    const { clauses } = this.#toDocument()
    const gaps = clauses.reduce((sum, { text }) => sum + countGaps(text), 0)
    this.#root.querySelector('[data-count]')?.replaceChildren(words.count(clauses.length, gaps))
  }

  #say(what: string): void {
    const status = this.#root.querySelector('.exercise-status')
    if (status?.textContent !== what) status?.replaceChildren(what)
  }

  #toDocument(): PolicyDocument {
    const { clauses } = this.#draft
    const included = this.#shown.flatMap((view) => {
      const clause = clauses.find(({ id }) => id === view.id)
      return clause?.isIn ? [{ view, text: view.textOf(clause, this.#name) }] : []
    })
    const cited = new Set(included.flatMap(({ view }) => view.sources))
    const sources = [...this.#root.querySelectorAll<HTMLElement>('[data-source]')]
    return {
      title: textOf(this.#root.querySelector('.exercise-sheet-head > h2')),
      date: formatDay(now()),
      clauses: included.map(({ view, text }) => ({ heading: view.heading, text })),
      note: textOf(this.#root.querySelector('[data-note]')),
      sourcesTitle: textOf(this.#root.querySelector('.exercise-sheet-foot .ui-label')),
      sources: sources.filter(({ dataset }) => cited.has(dataset['source'] ?? '')).map(textOf),
    }
  }

  async #saveDocx(): Promise<void> {
    try {
      const { toDocx } = await import('./policy-docx.ts')
      const document = this.#toDocument()
      saveBlob(`${words.fileName}.docx`, await toDocx(document))
      noteSaved(toMarkdown(document))
    } catch {
      this.#say(words.failed)
    }
  }

  #listen(selector: string, press: () => void): void {
    this.#root.querySelector(selector)?.addEventListener('click', press)
  }
}

/** Puts elements of one parent in an order, without touching those that are in it already. */
function putInOrder(elements: HTMLElement[]): void {
  elements.reduceRight<HTMLElement | undefined>((next, element) => {
    if (next && element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_PRECEDING) next.before(element)
    return element
  }, undefined)
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/gu, ' ').trim() ?? ''
}
