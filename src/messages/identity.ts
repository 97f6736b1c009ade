export { identity } from './en/identity.ts'
