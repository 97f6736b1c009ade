import { hear } from './channel.ts'
import { lockHere } from './lock.ts'
import { forgetKeyring } from './open.ts'
import { held } from './state.ts'
import { leaveDrafts } from './writing.ts'

const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const
/** How often is looked whether the time is up, in milliseconds; a device that slept is found out at once. */
const LOOK_MS = 5000

let lastSign = 0
let isWatching = false

/** Locks an open journal after its minutes of rest, when the page is left, and when it is locked in another tab. Asking again changes nothing. */
export function lockWhenIdle(): void {
  lastSign = Date.now()
  if (isWatching) return
  isWatching = true
  for (const sign of SIGNS) addEventListener(sign, noteSign, { passive: true, capture: true })
  setInterval(look, LOOK_MS)
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', leave)
  hear(({ kind }) => {
    if (kind === 'locked') void lockHere()
  })
}

function noteSign(): void {
  lastSign = Date.now()
}

function look(): void {
  const minutes = held.$lock.get()?.idleMinutes
  const rest = Math.abs(Date.now() - lastSign)
  if (minutes !== undefined && held.keyring && rest >= minutes * 60_000) void lockHere()
}

/** A page that is left may come back from the browser’s memory: it comes back locked. */
function leave(): void {
  if (!held.keyring) return
  leaveDrafts()
  forgetKeyring()
}
