// `npm start`: installs what is missing, builds the course and serves it. BASE_PATH moves it to a sub-path, PORT to a port.
import { connect } from 'node:net'

import { runCommand } from './command.mjs'
import { setUp } from './setup.mjs'

const port = process.env.PORT ?? '4321'

try {
  setUp()
  process.exitCode = await buildAndServe()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function buildAndServe() {
  if (await isInUse(Number(port))) {
    throw new Error(
      `Port ${port} is already in use, perhaps by another copy of the course. Stop that, or choose a port: PORT=4400 npm start`,
    )
  }
  const buildCode = await runCommand(['astro', 'build'])
  if (buildCode !== 0) return buildCode
  process.stdout.write(
    `\nThe course is served at http://localhost:${port}${process.env.BASE_PATH ?? '/'} (Ctrl+C stops it).\n`,
  )
  return runCommand(['astro', 'preview', '--ignore-lock', '--port', port])
}

/** @param {number} candidate */
function isInUse(candidate) {
  return new Promise((resolve) => {
    const socket = connect({ port: candidate, host: 'localhost' })
    const answer = (inUse) => {
      socket.destroy()
      resolve(inUse)
    }
    socket.on('connect', () => answer(true))
    socket.on('error', () => answer(false))
  })
}
