import { globSync, readFileSync } from 'node:fs'

/** Where the site that is served at an address was built to. The one under a sub-path also has the case that never ships. */
export function folderOf(baseUrl: string): string {
  return baseUrl.endsWith('/course/') ? 'dist-sub' : 'dist'
}

/** The address of every page that was built, relative to where the site is served: `''`, `cases/`, `404.html`, … */
export function findBuiltPaths(folder = 'dist'): string[] {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'))
  return files.sort().map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
}

/** Whether the page at an address of `findBuiltPaths` has an element with the id. */
export function hasAnchor(folder: string, path: string, id: string): boolean {
  const file = path.endsWith('.html') ? path : `${path}index.html`
  return readFileSync(`${folder}/${file}`, 'utf8').includes(` id="${decodeURIComponent(id)}"`)
}
