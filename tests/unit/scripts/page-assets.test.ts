import { describe, expect, it } from 'vitest'

import { budgetFor } from '../../../scripts/budgets.ts'
import { findPageAssets } from '../../../scripts/page-assets.ts'

/** What the home page of a site of these files loads. */
function assetsOf(html: string, files: Record<string, string> = {}) {
  const pages = findPageAssets(new Map([['index.html', html], ...Object.entries(files)]))
  return pages.find(({ page }) => page === 'index.html')
}

const NOTHING = { page: 'index.html', scripts: [], laterScripts: [], styles: [], fonts: [] }

describe('findPageAssets', () => {
  it('finds nothing on a page of text', () => {
    expect(assetsOf('<p>import("/a.js")</p>')).toEqual(NOTHING)
  })

  it('lists every page by name', () => {
    const pages = findPageAssets(
      new Map([
        ['b/index.html', ''],
        ['404.html', ''],
        ['_astro/a.js', ''],
      ]),
    )
    expect(pages.map(({ page }) => page)).toEqual(['404.html', 'b/index.html'])
  })

  it('follows a script to what it imports statically', () => {
    const files = {
      '_astro/a.js': 'import{b}from"./b.js";import"./c.js";b();',
      '_astro/b.js': 'export*from"./d.js";export const b=()=>"import(x)";',
      '_astro/c.js': '',
      '_astro/d.js': 'import"./b.js"',
    }
    const scripts = ['_astro/a.js', '_astro/b.js', '_astro/c.js', '_astro/d.js']
    expect(assetsOf('<script type="module" src="/_astro/a.js"></script>', files)).toEqual({ ...NOTHING, scripts })
  })

  it('follows the modules of an island', () => {
    const html =
      '<astro-island uid="1" component-url="/_astro/a.js" component-export="A" renderer-url="/_astro/r.js" ' +
      'before-hydration-url="/_astro/h.js" client="idle" ssr></astro-island>'
    const files = {
      '_astro/a.js': 'import"./p.js"',
      '_astro/r.js': 'import"./p.js"',
      '_astro/h.js': '',
      '_astro/p.js': '',
    }
    const scripts = ['_astro/a.js', '_astro/h.js', '_astro/p.js', '_astro/r.js']
    expect(assetsOf(html, files)).toEqual({ ...NOTHING, scripts })
  })

  it('follows the imports of an inline module', () => {
    const html =
      '<script type="module" src="/_astro/b.js"></script><script type="module">import{a}from"/_astro/a.js";a()</script>'
    const files = { '_astro/a.js': '', '_astro/b.js': '' }
    expect(assetsOf(html, files)).toEqual({ ...NOTHING, scripts: ['_astro/a.js', '_astro/b.js'] })
  })

  it('keeps apart what is loaded later', () => {
    const html = '<script type="module">import("/_astro/z.js")</script><script src="_astro/a.js"></script>'
    const files = {
      '_astro/a.js': 'import"./b.js";const later=()=>import("./l.js")',
      '_astro/b.js': '',
      '_astro/l.js': 'import"./b.js";import"./m.js"',
      '_astro/m.js': 'const muchLater=()=>import(`./y.js`),elsewhere=n=>import(`${n}search.js`)',
      '_astro/y.js': '',
      '_astro/z.js': '',
    }
    expect(assetsOf(html, files)).toEqual({
      ...NOTHING,
      scripts: ['_astro/a.js', '_astro/b.js'],
      laterScripts: ['_astro/l.js', '_astro/m.js', '_astro/y.js', '_astro/z.js'],
    })
  })

  it('knows a module by the end of its address, where the beginning is put before it when the code runs', () => {
    const files = {
      '_astro/a.js': 'const load=(f)=>import(`${f}later.js`)',
      'elsewhere/later.js': '',
      'not-later.js': '',
    }
    expect(assetsOf('<script src="/_astro/a.js"></script>', files)).toEqual({
      ...NOTHING,
      scripts: ['_astro/a.js'],
      laterScripts: ['elsewhere/later.js'],
    })
  })

  it('finds stylesheets, and in them the fonts for Latin text', () => {
    const css =
      '@font-face{font-family:A;src:url(/_astro/a.woff2)format("woff2"),url(/_astro/a.woff)}' +
      '@font-face{font-family:B;src:url("./b.woff2");unicode-range:U+0000-00FF,U+0131}' +
      '@font-face{font-family:B;src:url(./b-greek.woff2);unicode-range:U+0370-03FF}' +
      '@font-face{font-family:C;src:local("C")}'
    const html = '<link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/icon.svg">'
    expect(assetsOf(html, { '_astro/a.css': css })).toEqual({
      ...NOTHING,
      styles: ['_astro/a.css'],
      fonts: ['_astro/a.woff2', '_astro/b.woff2'],
    })
  })

  it('finds fonts of inline styles', () => {
    const html = '<style>@font-face{src:url(/_astro/a.woff2)}</style>'
    expect(assetsOf(html)).toEqual({ ...NOTHING, fonts: ['_astro/a.woff2'] })
  })

  it('throws when a page asks for what was not built', () => {
    expect(() => assetsOf('<script src="/_astro/a.js"></script>')).toThrow('/a.js, which was not built')
    expect(() => assetsOf('<link rel="stylesheet" href="/a.css">')).toThrow('index.html asks for a.css')
  })
})

describe('budgetFor', () => {
  it.each([
    ['index.html', '6 kB', '30 kB'],
    ['404.html', '6 kB', '30 kB'],
    ['cases/index.html', '6 kB', '30 kB'],
    ['sources/cpso/index.html', '6 kB', '30 kB'],
    ['cases/angela/index.html', '30 kB', '40 kB'],
    ['modules/one-doctor/index.html', '6 kB', '30 kB'],
    ['modules/one-doctor/check/index.html', '30 kB', '40 kB'],
    ['journal/index.html', '45 kB', '30 kB'],
  ])('%s', (page, scripts, markup) => {
    expect(budgetFor(page)).toEqual({ scripts, markup })
  })
})
