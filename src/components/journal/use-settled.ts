import { useEffect, useState } from 'preact/hooks'

const PAUSE_MS = 150

/** A text as it was at the last pause in typing. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    if (text === settled) return undefined
    const pause = setTimeout(() => {
      setSettled(text)
    }, PAUSE_MS)
    return () => {
      clearTimeout(pause)
    }
  }, [text, settled])
  return settled
}
