interface ImportMetaEnv {
  /** The names of the course’s own characters. Not in tests. */
  readonly COURSE_CHARACTERS?: string[]
}
