/**
 * The address of a page or file of the site, wherever the site is served: `toUrl('cases/angela/')` is `/cases/angela/` at the root and
 * `/course/cases/angela/` under `/course/`. Every internal address is made here.
 */
export function toUrl(path: string): string {
  const base = import.meta.env.BASE_URL
  return `${base.endsWith('/') ? base : `${base}/`}${path}`
}
