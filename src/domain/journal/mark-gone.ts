/** A stretch of an earlier text. */
export interface Stretch {
  text: string
  /** Whether the present text no longer says it. */
  isGone: boolean
}

/** An earlier text in stretches, with every sentence marked that the present text no longer has. Joined, they are the text. */
export function markGone(earlier: string, present: string): Stretch[] {
  const still = new Set(sentencesOf(present).map((sentence) => sentence.trim()))
  return sentencesOf(earlier).reduce<Stretch[]>((stretches, sentence) => {
    const isGone = sentence.trim() !== '' && !still.has(sentence.trim())
    const last = stretches.at(-1)
    if (last?.isGone !== isGone) return [...stretches, { text: sentence, isGone }]
    return [...stretches.slice(0, -1), { text: last.text + sentence, isGone }]
  }, [])
}

/** The sentences and lines of a text, each with the white space before it. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][”"’)]?)(?=\s)|(?=\n)/u).filter(Boolean)
}
