/** Whether this tab remembers something under a name. Alone in its file, so that a page that needs nothing else loads nothing else. */
export function hasMark(name: string): boolean {
  try {
    return sessionStorage.getItem(name) !== null
  } catch {
    return false
  }
}
