import { useEffect, useRef } from 'preact/hooks'

interface Keeper {
  onFocusIn: () => void
  onFocusOut: () => void
}

/** For a part of the page in which things come and go: when what has the focus in it goes, this element takes it. */
export function useFocusKeeper(element: { current: HTMLElement | null }): Keeper {
  const isInside = useRef(false)
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) element.current?.focus()
  })
  return {
    onFocusIn: () => {
      isInside.current = true
    },
    onFocusOut: () => {
      isInside.current = false
    },
  }
}
