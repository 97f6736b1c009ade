import { compare } from '#domain/exercise/comparison.ts'
import { exerciseLive } from '#messages/exercise-live.ts'

const words = exerciseLive.sort

/** Counts along while cards are sorted. Showing the reason of a card is left to the stylesheet, which needs no script for it. */
class SortElement extends HTMLElement {
  readonly #cards = [...this.querySelectorAll<HTMLFieldSetElement>('.exercise-card')]
  readonly #restart = this.querySelector('button.exercise-live')

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('.exercise-card') : null
      this.#show(card ? sayOf(card) : '')
    })
    this.addEventListener('keydown', moveWithoutChoosing)
    this.#restart?.addEventListener('click', () => {
      this.#clear()
    })
    this.#show('')
  }

  /** Says how far the sorting has come, after what there is to say of the last card. */
  #show(last: string): void {
    const { chosen, same, apart, isComplete } = compare(
      this.#cards.map((card) => ({ own: chosenIn(card)?.value, ours: card.dataset['place'] ?? '' })),
    )
    const all = this.#cards.length
    const progress = isComplete ? words.end(same, all) : words.soFar(chosen, all)
    const rest = isComplete ? ` ${apart.length > 0 ? words.look : words.allSame}` : ''
    const status = this.querySelector('.exercise-status')
    status?.replaceChildren(...(chosen > 0 ? [heardOnly(`${last} `), progress + rest] : []))
    if (isComplete && apart.length > 0) status?.append(this.#linksTo(apart))
    this.#restart?.toggleAttribute('hidden', chosen === 0)
  }

  #linksTo(apart: number[]): HTMLElement {
    const list = document.createElement('ul')
    for (const card of this.#cards.filter((_, index) => apart.includes(index))) {
      const link = document.createElement('a')
      link.href = `#${card.id}`
      link.textContent = card.querySelector('legend')?.textContent.trim() ?? ''
      const item = document.createElement('li')
      item.append(link)
      list.append(item)
    }
    return list
  }

  #clear(): void {
    for (const input of this.querySelectorAll('input')) input.checked = false
    this.#show('')
    this.querySelector('input')?.focus()
  }
}

/** Words for the live region alone: who sees the page sees them on the card. */
function heardOnly(text: string): HTMLElement {
  const heard = document.createElement('span')
  heard.className = 'visually-hidden'
  heard.textContent = text
  return heard
}

function chosenIn(card: Element): HTMLInputElement | null {
  return card.querySelector('input:checked')
}

function sayOf(card: HTMLElement): string {
  const place = card.dataset['place'] ?? ''
  if (chosenIn(card)?.value === place) return words.same
  const label = card.querySelector(`[value='${place}']`)?.closest('label')?.textContent.trim() ?? ''
  return words.apart(label)
}

/**
 * Arrow keys only move among the radios of a card, and the space bar chooses: by itself a radio is chosen as soon as an arrow key
 * reaches it, which would give the answer away on the way to the one that is meant.
 */
function moveWithoutChoosing(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  const radio = event.target
  if (!step || !(radio instanceof HTMLInputElement) || radio.type !== 'radio') return
  event.preventDefault()
  const radios = [...(radio.closest('.exercise-card')?.querySelectorAll('input') ?? [])]
  radios.at((radios.indexOf(radio) + step) % radios.length)?.focus()
}

customElements.define('os-sort', SortElement)
