/** The title of a node, as it stands in the page. */
export function titleOf(node: string): string {
  return textOf(`#${CSS.escape(node)} > .case-title`)
}

/** The label of an option, as it stands in the page. */
export function labelOf(node: string, option: string): string {
  return textOf(`#${CSS.escape(`${node}.${option}`)} .case-label`)
}

/** The text of a prompt, as it stands in the page. */
export function promptOf(id: string): string {
  return textOf(`[data-prompt="${CSS.escape(id)}"]`)
}

/** A copy of the prose and the question of a node. */
export function sceneOf(node: string): Node[] {
  const parts = document.querySelectorAll(`#${CSS.escape(node)} > :is(.case-prose, .case-question)`)
  return [...parts].map((part) => part.cloneNode(true))
}

/** When a node happens, where the page says it and not the clock of the story. */
export function whenOf(node: string): string {
  return textOf(`#${CSS.escape(node)} .case-when:not([data-clock])`)
}

/** Whether a node happens on the clock of the story and not at a time of its own. */
export function isOnTheClock(node: string): boolean {
  return document.querySelector(`#${CSS.escape(node)} [data-clock]`) !== null
}

function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent.trim() ?? ''
}
