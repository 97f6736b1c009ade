export { lock } from './en/lock.ts'
