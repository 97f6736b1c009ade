export { debrief, player } from './en/player.ts'
