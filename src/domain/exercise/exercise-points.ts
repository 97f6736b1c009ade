import type { Exercise } from './exercise-schema.ts'

/** Every point an exercise cites, in the order in which it is read, each once. */
export function exercisePoints(exercise: Exercise): string[] {
  return [...new Set(citingPartsOf(exercise).flatMap(({ cites }) => cites))]
}

function citingPartsOf(exercise: Exercise): { cites: string[] }[] {
  switch (exercise.kind) {
    case 'sort':
      return exercise.cards
    case 'find':
      return [...exercise.passage.marks, ...exercise.metadata]
    case 'rewrite':
      return exercise.versions
    case 'who-sees':
      return exercise.viewers
    case 'policy':
      return exercise.elements
    case 'reply':
      return exercise.replies
  }
}
