export { question } from './en/question.ts'
