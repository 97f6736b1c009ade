import { hear } from './channel.ts'
import { lockHere } from './lock.ts'
import { forgetKeyring } from './open.ts'
import { held } from './state.ts'
import { leaveDrafts } from './writing.ts'

const SIGNS = ['keydown', 'input', 'pointerdown', 'wheel', 'touchstart'] as const
/** How often is looked whether the time is up, in milliseconds; a device that slept is found out at once. */
const LOOK_MS = 5000

let stop: (() => void) | undefined

hear(({ kind }) => {
  if (kind === 'locked' && stop) void lockHere()
})

/**
 * Locks an open journal after its minutes of rest, when the page is left, and when it is locked in another tab. Asking again changes
 * nothing. Gives what ends it.
 */
export function lockWhenIdle(): () => void {
  stop ??= watch()
  return stop
}

function watch(): () => void {
  let lastSign = Date.now()
  const note = () => {
    lastSign = Date.now()
  }
  const look = () => {
    const minutes = held.$lock.get()?.idleMinutes
    const rest = Math.abs(Date.now() - lastSign)
    if (minutes !== undefined && held.keyring && rest >= minutes * 60_000) void lockHere()
  }
  // A page that is left may come back from the browser’s memory: it comes back locked.
  const leave = () => {
    if (!held.keyring) return
    // While there is still the key to seal them with.
    leaveDrafts()
    forgetKeyring()
  }
  for (const sign of SIGNS) addEventListener(sign, note, { passive: true })
  const timer = setInterval(look, LOOK_MS)
  document.addEventListener('visibilitychange', look)
  addEventListener('pagehide', leave)
  return () => {
    for (const sign of SIGNS) removeEventListener(sign, note)
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
    removeEventListener('pagehide', leave)
    stop = undefined
  }
}
