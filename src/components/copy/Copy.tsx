/** Taking a copy of what the learner has chosen to keep. */
export function Copy() {
  return null
}
