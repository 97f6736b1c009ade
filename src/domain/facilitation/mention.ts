import type { Case } from '../case/case-schema.ts'

type Story = Pick<Case, 'nodes'>

const MENTION = /\{([a-z0-9-]+)(?:\.([a-z0-9-]+))?\}/g

/** The nodes and options that a text mentions as `{node}` or `{node.option}` and a case does not have. */
export function unknownMentions(text: string, story: Story): string[] {
  return [...text.matchAll(MENTION)]
    .filter(([, node, option]) => wordsFor(story, node, option) === undefined)
    .map(([mention]) => mention)
}

/**
 * A text with the case’s own words for what it mentions: a title in italics, an option’s label in quotation marks. So a page about a
 * case keeps up with its texts. Throws if the case does not have what is mentioned.
 */
export function spellOut(text: string, story: Story): string {
  return text.replaceAll(MENTION, (mention, node: string, option?: string) => {
    const words = wordsFor(story, node, option)
    if (words === undefined) throw new Error(`The case has nothing that ${mention} could stand for`)
    return words
  })
}

function wordsFor({ nodes }: Story, id = '', option?: string): string | undefined {
  const node = Object.hasOwn(nodes, id) ? nodes[id] : undefined
  if (!node || option === undefined) return node && `*${node.title}*`
  const chosen = node.kind === 'decision' ? node.options.find((one) => one.id === option) : undefined
  return chosen && `“${chosen.label.replace(/\.$/, '')}”`
}
