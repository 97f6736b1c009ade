import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'

import { chromium } from '@playwright/test'

import { expect, test } from './fixtures.ts'
import { Journal } from './journal.ts'

import type { Page } from '@playwright/test'

/** What a learner may lose at most. */
const LOST_MS = 2000
/** How long is written before the browser is killed: in the middle of a pause, and in the middle of a second. */
const WRITTEN_MS = [3300, 4750]

for (const writtenMs of WRITTEN_MS) {
  test(`a browser killed after ${writtenMs} ms of writing loses two seconds at most`, async ({ baseURL }, info) => {
    const url = new URL('journal/', baseURL).href
    const profile = info.outputPath('profile')
    const written = await writeUntilKilled(profile, { url, writtenMs })

    const { page, kill } = await launch(profile)
    await page.goto(url)
    const found = await page.getByRole('article').innerText()
    await kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })

    const safe = written.words.filter(({ at }) => written.killedAt - at > LOST_MS).map(({ word }) => word)
    expect(safe.length).toBeGreaterThan(0)
    expect(found).toContain(safe.join(' '))
  })
}

interface Written {
  words: { word: string; at: number }[]
  killedAt: number
}

/** Writes one word after the other into the journal until the browser with all its processes is killed. */
async function writeUntilKilled(profile: string, { url, writtenMs }: { url: string; writtenMs: number }) {
  const { page, kill } = await launch(profile)
  await page.goto(url)
  await new Journal(page).write.click()
  await page.getByRole('textbox').first().focus()
  const written: Written = { words: [], killedAt: 0 }
  const killing = new Promise<void>((resolve) => {
    setTimeout(() => {
      written.killedAt = performance.now()
      resolve(kill())
    }, writtenMs)
  })
  while (written.killedAt === 0) {
    const word = `word${written.words.length}`
    // It may be killed in the middle of a word.
    await page.keyboard.type(`${word} `, { delay: 10 }).catch(() => undefined)
    written.words.push({ word, at: performance.now() })
  }
  await killing
  return written
}

/** Starts a browser as a person would, with a profile that outlives it, and what kills it with all its processes. */
async function launch(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const { executablePath = chromium.executablePath(), args = [] } = test.info().project.use.launchOptions ?? {}
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const started = spawn(executablePath, [...args, ...own], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const browser = await chromium.connectOverCDP(await findAddress(started.stderr))
  const [context = await browser.newContext()] = browser.contexts()
  const kill = async () => {
    const ended = once(started, 'exit')
    // The whole group: the processes of a browser write for it.
    process.kill(-(started.pid ?? 0), 'SIGKILL')
    await ended
  }
  return { page: context.pages()[0] ?? (await context.newPage()), kill }
}

/** Where the browser listens, as it says when it has started. */
async function findAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const text of output) {
    const [address] = /ws:\/\/\S+/.exec(String(text)) ?? []
    if (address) return address
  }
  throw new Error('The browser did not start')
}
