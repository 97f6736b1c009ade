import { describe, expect, it } from 'vitest'

import { checkArchitecture } from '../../../scripts/architecture.ts'

const messagesFor = (path: string, text: string) => checkArchitecture({ path, text }).map(({ message }) => message)

const DOMAIN = 'src/domain/case/step.ts'
const SCHEMA = 'src/domain/case/case-schema.ts'
const MACHINE = 'src/machines/case.machine.ts'
const STORE = 'src/stores/attempts.ts'
const ISLAND = 'src/components/case/CasePlayer.tsx'
const WORD_FILE = 'src/components/exercise/policy-docx.ts'
const COMPONENT = 'src/components/case/Passage.astro'
const LAYOUT = 'src/layouts/Page.astro'
const PAGE = 'src/pages/cases/[id].astro'
const CONTENT = 'src/content/modules/one.mdx'

const frontmatter = (code: string) => `---\n${code}\n---\n\n<p>text</p>\n`
const script = (code: string) => `---\n---\n\n<script>\n  ${code}\n</script>\n`

describe('a file may', () => {
  it.each([
    ['domain: import its neighbours', DOMAIN, "import { a } from './graph.ts'\nimport { b } from '#domain/random.ts'"],
    ['domain: take a date and make one of it', DOMAIN, 'export const day = (at: number) => new Date(at).toISOString()'],
    ['domain: name its own things like globals', DOMAIN, 'export const f = (document: string) => document.length'],
    [
      'domain: have members named like globals',
      DOMAIN,
      'export const f = (a: { window: 1 }) => ({ window: a.window })',
    ],
    ['domain: mention the page in a comment', DOMAIN, '/** {@link document} */\nexport const a = 1 // window'],
    ['schema: import zod', SCHEMA, "import { z } from 'astro/zod'\nimport { idSchema } from './node-schema.ts'"],
    [
      'machine: import xstate and the domain',
      MACHINE,
      "import { setup } from 'xstate'\nimport { a } from '#domain/a.ts'",
    ],
    ['machine: import the types of a schema', MACHINE, "import type { Case } from '#domain/case/case-schema.ts'"],
    ['store: create an actor', STORE, "import { createActor, type SnapshotFrom } from 'xstate'"],
    ['store: touch storage', STORE, 'localStorage.clear()'],
    [
      'store: import stores',
      STORE,
      "import { persistentAtom } from '@nanostores/persistent'\nimport { atom } from 'nanostores'",
    ],
    ['island: use stores', ISLAND, "import { useStore } from '@nanostores/preact'\nimport { $a } from '#stores/a.ts'"],
    ['island: import the type of a store', ISLAND, "import type { ReadableAtom } from 'nanostores'"],
    ['island: import its styles', ISLAND, "import './case.css'"],
    [
      'island: load the writer of word files',
      ISLAND,
      "export const a = () => import('#components/exercise/policy-docx.ts')",
    ],
    ['the writer of word files: import its library', WORD_FILE, "import { Packer } from 'docx'"],
    ['component: start a store in its script', COMPONENT, script("import { $a } from '#stores/a.ts'")],
    ['component: carry data in a script', COMPONENT, '<script type="application/json">localStorage</script>'],
    ['component: import messages', COMPONENT, frontmatter("import { messages } from '#messages/en/case.ts'")],
    ['page: read content', PAGE, frontmatter("import { getCollection } from 'astro:content'")],
    ['page: import a layout', PAGE, frontmatter("import Page from '#layouts/Page.astro'")],
    ['page: be an index', 'src/pages/index.ts', 'export const GET = () => new Response()'],
    ['prose: use a Markdown parser', 'src/components/prose/markdown.ts', "import { marked } from 'marked'"],
    ['component: render prose', COMPONENT, frontmatter("import { toHtml } from '#components/prose/markdown.ts'")],
    ['messages: choose a language', 'src/messages/case.ts', "export { messages } from './en/case.ts'"],
    ['content: import components', CONTENT, "import Cite from '#components/prose/Cite.astro'\n\nDo not import xstate."],
    ['collections: read schemas', 'src/content.config.ts', "import { caseSchema } from '#domain/case/case-schema.ts'"],
  ])('%s', (_what, path, text) => {
    expect(messagesFor(path, text)).toEqual([])
  })
})

describe('a file may not', () => {
  it.each([
    [
      'domain: import a machine',
      DOMAIN,
      "import { m } from '#machines/a.machine.ts'",
      'domain may not import machine (#machines/a.machine.ts)',
    ],
    [
      'domain: import a type of a store',
      DOMAIN,
      "import type { A } from '../../stores/a.ts'",
      'domain may not import store (../../stores/a.ts)',
    ],
    [
      'domain: import messages',
      DOMAIN,
      "import { a } from '#messages/en/a.ts'",
      'domain may not import messages (#messages/en/a.ts)',
    ],
    ['domain: import outside a schema zod', DOMAIN, "import { z } from 'astro/zod'", 'may not import astro/zod'],
    ['domain: import any package', DOMAIN, "import { parse } from 'yaml'", 'may not import yaml'],
    ['domain: import xstate lazily', DOMAIN, "export const m = () => import('xstate')", 'may not import xstate'],
    ['domain: import a type in place', DOMAIN, "export let a: import('xstate').Actor", 'may not import xstate'],
    ['domain: read the clock', DOMAIN, 'export const a = Date.now()', 'domain may not use Date.now'],
    ['domain: read the date', DOMAIN, 'export const a = new Date()', 'domain may not use new Date()'],
    ['domain: throw dice', DOMAIN, 'export const a = Math.random()', 'domain may not use Math.random'],
    ['domain: draw an id', DOMAIN, 'export const a = crypto.randomUUID()', 'domain may not use crypto.randomUUID'],
    [
      'domain: see the page',
      DOMAIN,
      "export const a = document.querySelector('p')",
      'domain may not use document.querySelector',
    ],
    ['domain: see the window', DOMAIN, "export const a = 'x' in window", 'domain may not use window'],
    ['domain: see the browser', DOMAIN, 'export const a = navigator.language', 'domain may not use navigator.language'],
    ['domain: measure time', DOMAIN, 'export const a = performance.now()', 'domain may not use performance.now'],
    ['domain: fetch', DOMAIN, "export const a = fetch('/')", 'domain may not use fetch'],
    ['domain: wait', DOMAIN, 'setTimeout(() => 1, 1)', 'domain may not use setTimeout'],
    ['domain: know the bundler', DOMAIN, 'export const a = import.meta.env', 'domain may not use import.meta'],
    ['schema: import anything else', SCHEMA, "import { z } from 'zod'", 'may not import zod'],
    [
      'machine: import a store',
      MACHINE,
      "import { $a } from '#stores/a.ts'",
      'machine may not import store (#stores/a.ts)',
    ],
    [
      'machine: import a schema',
      MACHINE,
      "import { s } from '#domain/a-schema.ts'",
      'machine may not import schema (#domain/a-schema.ts)',
    ],
    ['machine: act on the page', MACHINE, "document.title = ''", 'machine may not use document.title'],
    ['store: make a machine', STORE, "import { createActor, setup } from 'xstate'", 'may not import setup from xstate'],
    ['store: take all of xstate', STORE, "import * as xstate from 'xstate'", 'may not import * from xstate'],
    [
      'store: import a component',
      STORE,
      "import { A } from '#components/A.tsx'",
      'store may not import island (#components/A.tsx)',
    ],
    ['store: import preact', STORE, "import { useState } from 'preact/hooks'", 'may not import preact/hooks'],
    [
      'island: import a machine',
      ISLAND,
      "import { m } from '#machines/a.machine.ts'",
      'island may not import machine (#machines/a.machine.ts)',
    ],
    ['island: import what writes word files', ISLAND, "import { Packer } from 'docx'", 'may not import docx'],
    ['island: import xstate', ISLAND, "import type { Actor } from 'xstate'", 'may not import xstate'],
    ['island: make a store', ISLAND, "import { atom } from 'nanostores'", 'may not import atom from nanostores'],
    [
      'island: use more of nanostores',
      ISLAND,
      "import { useStore, x } from '@nanostores/preact'",
      'may not import x from @nanostores/preact',
    ],
    [
      'island: bring zod to the browser',
      ISLAND,
      "import { s } from '#domain/a-schema.ts'",
      'island may not import schema (#domain/a-schema.ts)',
    ],
    [
      'island: render prose',
      ISLAND,
      "import { toHtml } from '#components/prose/markdown.ts'",
      'island may not import prose (#components/prose/markdown.ts)',
    ],
    [
      'prose: read content',
      'src/components/prose/a.ts',
      "import { getEntry } from 'astro:content'",
      'may not import astro:content',
    ],
    ['island: touch storage', ISLAND, "window.localStorage.getItem('a')", 'island may not use window.localStorage'],
    [
      'component: touch storage',
      COMPONENT,
      script('sessionStorage.clear()'),
      'component may not use sessionStorage.clear',
    ],
    [
      'component: use a store in its frontmatter',
      COMPONENT,
      frontmatter("import { $a } from '#stores/a.ts'"),
      'component may not import store (#stores/a.ts)',
    ],
    [
      'component: use a machine in its frontmatter',
      COMPONENT,
      frontmatter("import { m } from '#machines/m.ts'"),
      'component may not import machine (#machines/m.ts)',
    ],
    [
      'component: read content',
      COMPONENT,
      frontmatter("import { getEntry } from 'astro:content'"),
      'may not import astro:content',
    ],
    [
      'component: import a layout',
      COMPONENT,
      frontmatter("import P from '#layouts/Page.astro'"),
      'component may not import layout (#layouts/Page.astro)',
    ],
    [
      'component: import xstate in a script',
      COMPONENT,
      script("import { createActor } from 'xstate'"),
      'may not import xstate',
    ],
    [
      'layout: read content',
      LAYOUT,
      frontmatter("import { getEntry } from 'astro:content'"),
      'may not import astro:content',
    ],
    [
      'layout: import a page',
      LAYOUT,
      frontmatter("import P from '#pages/index.astro'"),
      'layout may not import page (#pages/index.astro)',
    ],
    [
      'page: use a store in its frontmatter',
      PAGE,
      frontmatter("import { $a } from '#stores/a.ts'"),
      'page may not import store (#stores/a.ts)',
    ],
    ['page: import nanostores', PAGE, frontmatter("import { atom } from 'nanostores'"), 'may not import nanostores'],
    [
      'content: import a store',
      CONTENT,
      "import { $a } from '#stores/a.ts'",
      'content may not import store (#stores/a.ts)',
    ],
    [
      'messages: import a component',
      'src/messages/en/a.ts',
      "import { A } from '#components/A.tsx'",
      'messages may not import island (#components/A.tsx)',
    ],
    [
      'be a barrel',
      'src/domain/case/index.ts',
      'export const a = 1',
      'is a barrel: import the file that defines the thing',
    ],
    [
      'hand on',
      DOMAIN,
      "export { a } from './graph.ts'",
      'hands on ./graph.ts: import the file that defines the thing',
    ],
    ['hide an extension', DOMAIN, "import { a } from './graph'", './graph lacks its extension'],
    [
      'leave src',
      DOMAIN,
      "import { a } from '../../../scripts/a.ts'",
      'domain may not import what is outside src (../../../scripts/a.ts)',
    ],
    ['export a default', DOMAIN, 'export default 1', 'has a default export'],
    ['export a default function', DOMAIN, 'export default function f() {}', 'has a default export'],
    ['export something as default', DOMAIN, 'const a = 1\nexport { a as default }', 'has a default export'],
    ['live nowhere', 'src/helpers/a.ts', '', 'has no place in the architecture'],
  ])('%s', (_what, path, text, message) => {
    expect(messagesFor(path, text)).toEqual([message])
  })
})

it('names the line', () => {
  const text = `---\nconst a = 1\n---\n\n<p>{a}</p>\n<script>\n  sessionStorage.clear()\n</script>\n`
  expect(checkArchitecture({ path: COMPONENT, text })).toEqual([
    { file: COMPONENT, line: 7, message: 'component may not use sessionStorage.clear' },
  ])
})
