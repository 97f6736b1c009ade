export { checkText } from './en/check-text.ts'
