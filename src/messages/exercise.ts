export { exercise } from './en/exercise.ts'
