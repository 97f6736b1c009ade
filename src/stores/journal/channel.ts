/** What one tab tells the others of this site. */
export type Tiding =
  | { kind: 'changed'; ids: string[] }
  /** The lock has been set, changed or removed, or everything has been erased: what is known must be read again. */
  | { kind: 'renewed' }
  /** The learner has locked the journal by hand, in every tab. */
  | { kind: 'locked' }

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('one-standard')

/** Tells the other tabs. */
export function tell(tiding: Tiding): void {
  channel?.postMessage(tiding)
}

/** Hears what other tabs tell. */
export function hear(listener: (tiding: Tiding) => void): void {
  channel?.addEventListener('message', (event: MessageEvent<Tiding>) => {
    listener(event.data)
  })
}
