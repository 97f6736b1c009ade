export { advice, identity } from './en/identity.ts'
