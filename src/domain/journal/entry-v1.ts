import { isFields } from '../fields.ts'

/**
 * An entry of the first version in the shape of the second. That had one text, no models and no scratch, and everything in it could
 * be exported, so everything in it counts as kept. What does not fit is left for the parser to refuse.
 */
export function upgradeEntry({ id, about, text, createdAt, updatedAt }: Record<string, unknown>): unknown {
  const parts = [{ step: 'text', text }]
  return { schema: 2, id, about: upgradeAbout(about), keeping: 'kept', parts, versions: [], createdAt, updatedAt }
}

function upgradeAbout(about: unknown): unknown {
  if (!isFields(about) || about['kind'] !== 'commitment') return about
  const { kind, title, attempt, question, by } = about
  return { kind, from: { case: about['case'], title, attempt }, question, by, followUp: null }
}
