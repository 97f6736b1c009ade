import { foundAs } from '#domain/exercise/comparison.ts'
import { exerciseLive } from '#messages/exercise-live.ts'

const words = exerciseLive.find

/** Makes the phrases of a text into boxes to tick, and says what became of each when the answers are opened. */
class FindElement extends HTMLElement {
  readonly #answers = this.querySelector<HTMLDetailsElement>('.exercise-reveal')
  readonly #items = [...this.querySelectorAll<HTMLElement>('.exercise-marks > li')]
  readonly #verdicts = this.#items.map((item) => item.querySelector('.exercise-verdict'))
  readonly #labels = [...this.querySelectorAll('[data-phrase]')].map(toLabel)

  connectedCallback(): void {
    this.#answers?.addEventListener('toggle', () => {
      this.#show()
    })
    this.querySelector('button.ui-button')?.addEventListener('click', () => {
      this.#clear()
    })
    this.#show()
  }

  /** Tells what became of each phrase while the answers are open; from then on nothing can be marked before a new start. */
  #show(): void {
    if (!this.#answers?.open) return
    const found = this.#labels.map(({ control }, index) => {
      const box = control as HTMLInputElement
      box.disabled = true
      return foundAs(this.#items[index]?.dataset['identifies'] === 'true', box.checked)
    })
    found.forEach((outcome, index) => {
      this.#labels[index]?.setAttribute('data-found', outcome)
      this.#verdicts[index]?.replaceChildren(words.outcomes[outcome])
    })
    const count = (outcome: string) => found.filter((one) => one === outcome).length
    const summary = words.found(count('hit'), count('hit') + count('miss')) + words.extra(count('extra'))
    this.querySelector('.exercise-status')?.replaceChildren(summary)
  }

  #clear(): void {
    for (const label of this.#labels) {
      const box = label.control as HTMLInputElement
      box.disabled = box.checked = false
      delete label.dataset['found']
    }
    if (this.#answers) this.#answers.open = false
    this.querySelector('.exercise-status')?.replaceChildren()
    this.#labels[0]?.control?.focus()
  }
}

/** A box to tick in the place of a phrase. A button would not break across lines as the text does. */
function toLabel(phrase: Element): HTMLLabelElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  label.className = 'exercise-phrase'
  label.append(box, phrase.textContent)
  phrase.replaceWith(label)
  return label
}

customElements.define('os-find', FindElement)
