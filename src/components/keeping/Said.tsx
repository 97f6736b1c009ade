interface Props {
  /** Empty as long as there is nothing to say. */
  text: string
}

/** What has come of something the learner did, said politely. */
export function Said({ text }: Props) {
  return (
    <p class="keeping-said" role="status">
      {text}
    </p>
  )
}
