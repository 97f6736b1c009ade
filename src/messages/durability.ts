export { durability } from './en/durability.ts'
