/** Keeping the journal safe: the lock, backups, how durable it is, and erasing. */
export function KeepSafe() {
  return null
}
