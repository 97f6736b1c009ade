export { erase } from './en/erase.ts'
