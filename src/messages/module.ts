export { moduleMessages } from './en/module.ts'
