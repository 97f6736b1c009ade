import { defineConfig } from '@playwright/test'

import { findBrowser } from './scripts/browser.mjs'

const ROOT_PORT = Number(process.env.E2E_PORT ?? 4331)
const SUB_PATH_PORT = ROOT_PORT + 1

// Workers read this file again; they inherit the answer instead of looking a second time.
process.env.CHROMIUM_PATH ??= await findBrowser()

// Chromium refuses its sandbox to root, and would otherwise call home.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

// Astro keeps a lock against a second preview of the same project; the tests need two, beside whatever a person has open.
const preview = (base: string, outDir: string, port: number) => ({
  command: `node scripts/astro.mjs preview --ignore-lock --base ${base} --outDir ${outDir} --port ${port}`,
  url: `http://localhost:${port}${base}`,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-CA',
    timezoneId: 'America/Toronto',
    contextOptions: { reducedMotion: 'reduce' },
    trace: { mode: 'retain-on-failure', snapshots: false },
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...asRoot, ...quiet] },
  },
  projects: [
    { name: 'root', use: { baseURL: `http://localhost:${ROOT_PORT}/` } },
    // The markup and what is kept are the same under a sub-path: only addresses, and the case that never ships, are tested there.
    {
      name: 'sub-path',
      testMatch:
        '**/{copy-file,debrief,facilitation,guidance,keyboard,main-job,modes,modules,no-script,pages,press,privacy,search,surfaces}.spec.ts',
      use: { baseURL: `http://localhost:${SUB_PATH_PORT}/course/` },
    },
  ],
  webServer: [preview('/', 'dist', ROOT_PORT), preview('/course/', 'dist-sub', SUB_PATH_PORT)],
})
