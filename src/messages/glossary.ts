export { glossary } from './en/glossary.ts'
