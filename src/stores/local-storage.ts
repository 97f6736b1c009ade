/** The browser’s simple storage, whether or not anything is to be kept in it; `undefined` where the browser forbids it. */
export function findStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

/** The keys in it that begin with something. */
export function keysOf(local: Storage, start: string): string[] {
  return Object.keys(local).filter((key) => key.startsWith(start))
}
