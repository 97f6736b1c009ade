export { exerciseLive } from './en/exercise-live.ts'
