export { caseMessages } from './en/case.ts'
