import { compare } from '#domain/exercise/comparison.ts'
import { exerciseLive } from '#messages/exercise-live.ts'

const words = exerciseLive.who

/** Lets the learner predict who sees a post under one setting at a time, and then compare. */
class WhoSeesElement extends HTMLElement {
  readonly #settings = [...this.querySelectorAll<HTMLInputElement>('.exercise-settings input')]
  readonly #cards = [...this.querySelectorAll<HTMLFieldSetElement>('.exercise-card')]
  readonly #status = this.querySelector('.exercise-status')

  connectedCallback(): void {
    this.querySelector('.exercise-settings')?.addEventListener('change', () => {
      this.#begin()
    })
    this.querySelector('.exercise-end button')?.addEventListener('click', () => {
      this.#reveal()
    })
  }

  /** Takes away the predictions for one setting, and what was said to them. */
  #begin(): void {
    for (const card of this.#cards) {
      delete card.dataset['shown']
      for (const input of card.querySelectorAll('input')) input.checked = input.disabled = false
    }
    this.#status?.replaceChildren()
  }

  #reveal(): void {
    const setting = this.#settings.findIndex(({ checked }) => checked)
    const pairs = this.#cards.map((card) => ({
      own: card.querySelector<HTMLInputElement>('input:checked')?.value,
      ours: card.dataset['sees']?.split(' ')[setting] ?? '',
    }))
    this.#cards.forEach((card, index) => {
      const { own, ours = '' } = pairs[index] ?? {}
      card.dataset['shown'] = ''
      for (const input of card.querySelectorAll('input')) input.disabled = true
      card.querySelector('.exercise-verdict')?.replaceChildren(verdictOn(labelIn(card, own), labelIn(card, ours)))
    })
    const { same, chosen } = compare(pairs)
    const end = chosen > 0 ? `${words.end(same, chosen)} ` : ''
    this.#status?.replaceChildren(end + words.next)
    this.dataset['shown'] = ''
  }
}

/** The word for an answer, as it stands beside its radio. */
function labelIn(card: Element, answer: string | undefined): string {
  return (
    card
      .querySelector(`[value='${answer ?? ''}']`)
      ?.closest('label')
      ?.textContent.trim() ?? ''
  )
}

function verdictOn(own: string, ours: string): string {
  if (!own) return words.open(ours)
  return own === ours ? words.same(ours) : words.apart(own, ours)
}

customElements.define('os-who-sees', WhoSeesElement)
