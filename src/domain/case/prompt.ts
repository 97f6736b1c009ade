import type { Prompt } from './case-schema.ts'
import type { Choice } from './step.ts'

/** The prompts for a path: those for its outcome and its choices first, then those for every path. */
export function promptsFor<T extends Pick<Prompt, 'when'>>(prompts: T[], choices: Choice[], outcome: string): T[] {
  const isForPath = ({ when }: T) => {
    if (when.kind === 'always') return false
    if (when.kind === 'outcome') return when.node === outcome
    return choices.some(({ node, option }) => node === when.node && option === when.option)
  }
  return [...prompts.filter(isForPath), ...prompts.filter(({ when }) => when.kind === 'always')]
}
