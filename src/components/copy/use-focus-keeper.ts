import { useEffect, useRef } from 'preact/hooks'

import type { RefObject } from 'preact'

interface Keeper {
  onFocusIn: (event: FocusEvent) => void
  onFocusOut: () => void
}

/** For a part of the page in which things come and go: when what has the focus in it goes, this element takes it. */
export function useFocusKeeper(element: RefObject<HTMLElement>): Keeper {
  const focused = useRef<EventTarget | null>(null)
  const isGone = () => focused.current instanceof Node && !focused.current.isConnected
  useEffect(() => {
    if (!isGone()) return
    focused.current = null
    if (document.activeElement === document.body) element.current?.focus()
  })
  return {
    onFocusIn: ({ target }) => {
      focused.current = target
    },
    onFocusOut: () => {
      // Some browsers say so too when what has the focus is being removed.
      queueMicrotask(() => {
        if (!isGone()) focused.current = null
      })
    },
  }
}
