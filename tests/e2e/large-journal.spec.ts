import { expect, test } from './fixtures.ts'

import type { Page } from '@playwright/test'

const ENTRIES = 5000
/** How much slower than this machine the processor is made. */
const SLOWER = 4
/** From the moment the page is alive until the first entry stands in it. */
const OPENS_WITHIN_MS = 300
/** From a key to the next frame that shows it. */
const TYPES_WITHIN_MS = 100
const TRIES = 12

const WORDS = Array.from({ length: 150 }, (_, index) => `word${String((index * 7) % 97)}`).join(' ')

test(`a journal of ${String(ENTRIES)} entries opens and is written in without a wait`, async ({
  goto,
  journal,
  kept,
  page,
}) => {
  await kept.seedEntries(Array.from({ length: ENTRIES }, (_, index) => entryAt(index)))
  await page.addInitScript(noteOpening)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })

  // What else the machine does only ever makes it slower: the quickest of a few tells what it takes.
  const openings: number[] = []
  for (let index = 0; index < TRIES && Math.min(...openings) >= OPENS_WITHIN_MS; index++) {
    await goto('404.html')
    await goto('journal/')
    await expect(journal.entries.first()).toBeVisible()
    openings.push(await readOpening(page))
  }
  expect(Math.min(...openings)).toBeLessThan(OPENS_WITHIN_MS)

  await expect(journal.entries).toHaveCount(30)
  await journal.write.click()
  await page.evaluate(noteKeys)
  await page.keyboard.type('Written while five thousand entries lie below.', { delay: 50 })
  const keys = await page.evaluate(() => (window as unknown as Noted).keys.sort((a, b) => a - b))
  expect(keys[Math.floor(keys.length / 2)]).toBeLessThan(TYPES_WITHIN_MS)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await journal.done.click()
  await journal.search.fill('entry 4321')
  await expect(journal.entries).toHaveCount(1)
})

interface Noted {
  alive: number
  first: number
  keys: number[]
}

function entryAt(index: number) {
  const time = new Date(Date.UTC(2024, 0, 1) + index * 4_000_000).toISOString()
  return {
    schema: 2,
    id: `e${String(index)}`,
    about: { kind: 'free' },
    keeping: 'scratch',
    parts: [{ step: 'text', text: `Entry ${String(index)} ${WORDS}` }],
    versions: [],
    createdAt: time,
    updatedAt: time,
  }
}

/** Runs in the page: notes when it is alive, and when the first entry has been drawn. */
function noteOpening(): void {
  const noted = window as unknown as Partial<Noted>
  new MutationObserver(() => {
    const isAlive = document.querySelector('astro-island') && !document.querySelector('astro-island[ssr]')
    if (isAlive) noted.alive ??= performance.now()
    if (document.querySelector('.journal-entry')) requestAnimationFrame(() => (noted.first ??= performance.now()))
  }).observe(document, { subtree: true, childList: true, attributes: true })
}

function readOpening(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { alive, first } = window as unknown as Noted
    return first - alive
  })
}

/** Runs in the page: notes how long after each key the next frame is done. */
function noteKeys(): void {
  const noted = window as unknown as Noted
  noted.keys = []
  document.addEventListener('keydown', () => {
    const pressed = performance.now()
    requestAnimationFrame(() => setTimeout(() => noted.keys.push(performance.now() - pressed)))
  })
}
