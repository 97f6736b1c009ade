export { copy } from './en/copy.ts'
