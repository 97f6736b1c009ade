export { backup } from './en/backup.ts'
