// `astro` with what it needs installed first, and without telemetry: nothing here talks to another host.
import { runCommand } from './command.mjs'
import { setUp } from './setup.mjs'

setUp()
process.exitCode = await runCommand(['astro', ...process.argv.slice(2)])
