export { keeping } from './en/keeping.ts'
