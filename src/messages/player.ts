export { player } from './en/player.ts'
