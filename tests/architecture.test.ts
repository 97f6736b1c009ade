import { globSync, readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

import { checkArchitecture } from '../scripts/architecture.ts'

const files = globSync('src/**/*.{ts,tsx,astro,mdx}', { exclude: (path) => path.endsWith('.d.ts') })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

it('finds the source', () => {
  expect(files).toContain('src/pages/index.astro')
})

it.each(files)('%s keeps to its place', (path) => {
  const problems = checkArchitecture({ path, text: readFileSync(path, 'utf8') })
  expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
})
