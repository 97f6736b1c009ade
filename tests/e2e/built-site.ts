import { globSync, readFileSync } from 'node:fs'

const FOLDER = 'dist'

/** The address of every page that was built, relative to where the site is served: `''`, `cases/`, `404.html`, … */
export function findBuiltPaths(): string[] {
  const files = globSync('**/*.html', { cwd: FOLDER }).map((file) => file.replaceAll('\\', '/'))
  return files.sort().map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
}

/** Whether the page at an address of `findBuiltPaths` has an element with the id. */
export function hasAnchor(path: string, id: string): boolean {
  const file = path.endsWith('.html') ? path : `${path}index.html`
  return readFileSync(`${FOLDER}/${file}`, 'utf8').includes(` id="${decodeURIComponent(id)}"`)
}
