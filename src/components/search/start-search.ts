import { parseKind, readAddress, writeAddress } from './address.ts'
import { drawView, elementAt } from './draw-view.ts'
import { openIndex } from './index-reader.ts'
import { Searcher } from './searcher.ts'

import type { Query } from './address.ts'

const TYPING_PAUSE_MS = 200

/** Brings the search page to life. `site` is where the site is served. */
export function startSearch(root: HTMLElement, site: string): void {
  const form = elementAt(root, 'form', HTMLFormElement)
  const box = elementAt(form, '[type=search]', HTMLInputElement)
  const searcher = new Searcher(
    () => openIndex(site),
    (view) => drawView(root, view),
  )
  let pause: ReturnType<typeof setTimeout> | undefined

  function ask(): void {
    clearTimeout(pause)
    const query = queryIn(form)
    // Kept beside the address and not in it, for the way back from a result.
    history.replaceState(query, '')
    void searcher.ask(query)
  }

  function takeUp(query: Query | undefined): void {
    if (query) fill(form, query)
    if (queryIn(form).words !== '') ask()
  }

  box.addEventListener('focus', () => void searcher.warm(), { once: true })
  form.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(ask, TYPING_PAUSE_MS)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    commit(queryIn(form))
    ask()
  })
  addEventListener('popstate', () => takeUp(queryHere()))
  onPress(root, '[data-word]', ({ dataset }) => {
    takeUp({ words: dataset['word'] ?? '', kind: undefined })
    box.focus()
  })
  onPress(root, '[data-retry]', ask)
  onPress(root, '[data-more]', () => void showMore(root, searcher))
  takeUp(queryHere())
}

function onPress(root: HTMLElement, selector: string, act: (button: HTMLElement) => void): void {
  for (const button of root.querySelectorAll<HTMLElement>(selector)) button.addEventListener('click', () => act(button))
}

async function showMore(root: HTMLElement, searcher: Searcher): Promise<void> {
  const seen = root.querySelectorAll('.search-results > li').length
  await searcher.showMore()
  root.querySelector<HTMLElement>(`.search-results > li:nth-child(${String(seen + 1)}) a`)?.focus()
}

function queryIn(form: HTMLFormElement): Query {
  const data = new FormData(form)
  const words = data.get('q')
  return { words: typeof words === 'string' ? words.trim() : '', kind: parseKind(data.get('kind')) }
}

function fill(form: HTMLFormElement, { words, kind }: Query): void {
  elementAt(form, '[type=search]', HTMLInputElement).value = words
  elementAt(form, `[name=kind][value="${kind ?? ''}"]`, HTMLInputElement).checked = true
}

/** What the address asks for, or what was last asked at this place of the browser’s history. */
function queryHere(): Query | undefined {
  const asked = readAddress(location)
  if (asked) return asked
  const kept: unknown = history.state
  if (typeof kept !== 'object' || kept === null) return undefined
  if (!('words' in kept) || typeof kept.words !== 'string') return undefined
  return { words: kept.words, kind: 'kind' in kept ? parseKind(kept.kind) : undefined }
}

/** Writes what was sent off into the address, so that it can be kept and shared. */
function commit(query: Query): void {
  const address = location.pathname + (query.words === '' ? '' : writeAddress(query))
  if (address !== location.pathname + location.hash) history.pushState(query, '', address)
}
