import { globSync } from 'node:fs'

/** The address of every page that was built, relative to where the site is served: `''`, `cases/`, `404.html`, … */
export function findBuiltPaths(folder = 'dist'): string[] {
  const paths = globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
  return paths.sort().map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
}
