export { debrief } from './en/debrief.ts'
