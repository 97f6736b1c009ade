export { facilitation } from './en/facilitation.ts'
