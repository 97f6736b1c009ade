// Finds a Chromium for the tests, and gets one if there is none. Plain JavaScript: it also runs before Node 24 is there.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const DOWNLOAD_LIMIT_MS = 180_000

/** The path of a Chromium or Chrome: the one asked for, one already there, or one fetched now. Throws when none works. */
export async function findBrowser() {
  const path =
    findRequested() ?? findInstalled() ?? (await findDownloaded()) ?? (await download()) ?? installDebianPackage()
  if (path) return path
  throw new Error(
    'The tests need Chromium or Chrome and none was found or could be fetched. Install one, or set CHROMIUM_PATH to it.',
  )
}

function findRequested() {
  const path = process.env.CHROMIUM_PATH
  if (!path) return undefined
  if (existsSync(path)) return path
  throw new Error(`CHROMIUM_PATH is set to ${path}, but there is no such file.`)
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces()].find((path) => existsSync(path))
}

function usualPlaces() {
  const { ProgramFiles, 'ProgramFiles(x86)': ProgramFilesX86, LOCALAPPDATA } = process.env
  const windows = [ProgramFiles, ProgramFilesX86, LOCALAPPDATA].filter(Boolean)
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windows.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ]
}

async function findDownloaded() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

async function download() {
  say('No Chromium or Chrome found. Trying: npx playwright install chromium')
  run('npx', ['playwright', 'install', 'chromium'], DOWNLOAD_LIMIT_MS)
  return findDownloaded()
}

function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say('That did not work. Trying: apt-get update && apt-get install -y chromium')
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return findInstalled()
}

/**
 * Success is judged by whether a browser is there afterwards; of a failure the first reason given is enough.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {number} [timeout]
 */
function run(command, args, timeout) {
  const shell = process.platform === 'win32'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout, shell, env })
  if (status === 0) return
  const reason = error?.message ?? `${stderr}${stdout}`.split('\n').find((line) => /error|unable|fail/i.test(line))
  say(`${command} did not succeed: ${reason ?? `exit code ${status}`}`)
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const path = await findBrowser()
    say(`${path} (${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()})`)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
