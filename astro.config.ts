import { createHash } from 'node:crypto'

import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'

import { findCharacters } from './scripts/identity-characters.ts'
import { searchIndex } from './scripts/search-index.ts'
import { LAYER_ORDER } from './src/styles/layer-order.ts'

const layerOrderHash = createHash('sha256').update(LAYER_ORDER).digest('base64')

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), searchIndex()],
  // No page shows code, and the highlighter's inline styles would break the policy below.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // The identity check lets the course's own characters be; their names are known once the content is.
    define: { 'import.meta.env.COURSE_CHARACTERS': JSON.stringify([...new Set(findCharacters())]) },
    // Every island needs all of Preact: one file of it is smaller than four.
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules\/preact\// },
              // Whoever needs one of these needs the others too, and one file packs better than two.
              {
                name: 'storage',
                test: /src\/(?:domain\/fields|stores\/(?:identity|local-storage|nothing-kept|storage))\.ts$/,
              },
            ],
          },
        },
      },
    },
  },
  server: { port: 4321 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      styleDirective: { hashes: [`sha256-${layerOrderHash}`] },
    },
  },
})
