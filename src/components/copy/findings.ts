import type { Finding } from '#domain/identity/findings.ts'
import type { Entry } from '#domain/journal/entry.ts'

/** What tells a finding from those of all entries. */
export function stayKey(entry: Entry, finding: Finding): string {
  return `${entry.id} ${finding.key}`
}

/** How many findings of these entries are still open, how many may stay, and in how many entries there are any. */
export function countFindings(
  entries: readonly Entry[],
  found: ReadonlyMap<string, Finding[]>,
  staying: ReadonlySet<string>,
): { open: number; stays: number; inEntries: number } {
  const withFindings = entries
    .map((entry) => ({ entry, findings: found.get(entry.id) ?? [] }))
    .filter(({ findings }) => findings.length > 0)
  const all = withFindings.flatMap(({ entry, findings }) => findings.map((finding) => stayKey(entry, finding)))
  const stays = all.filter((key) => staying.has(key)).length
  return { open: all.length - stays, stays, inEntries: withFindings.length }
}
