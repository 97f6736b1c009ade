/** A policy as it leaves the page: a document with headings, in whatever format. */
export interface PolicyDocument {
  title: string
  /** When it was put together, as the learner’s language writes it. */
  date: string
  clauses: { heading: string; text: string }[]
  /** What it is and what it is not. */
  note: string
  sourcesTitle: string
  /** The documents its clauses were written from. */
  sources: string[]
}

/** The clause with the name of the place filled in. */
export function fillPlace(clause: string, place: string): string {
  return clause.replaceAll('{place}', () => place)
}

/** How many places in a text still wait to be filled in: those between square brackets. */
export function countGaps(text: string): number {
  return text.match(/\[[^[\]]*\]/gu)?.length ?? 0
}

/** The paragraphs of a clause, as the learner’s empty lines part them. */
export function toParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** The policy as a Markdown document. */
export function toMarkdown(policy: PolicyDocument): string {
  const parts = [
    `# ${policy.title}`,
    policy.date,
    ...policy.clauses.flatMap(({ heading, text }, index) => [`## ${String(index + 1)}. ${heading}`, text.trim()]),
    `---`,
    policy.note,
    `## ${policy.sourcesTitle}`,
    policy.sources.map((source) => `- ${source}`).join('\n'),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
