// `npm run identity:pack`: packs the word lists of `identity-lexicon/` for the worker of the identity check.
import { writeFileSync } from 'node:fs'

import { packWords } from '#domain/identity/lexicon/front-coded.ts'

import { LEXICONS, readLexicon } from './identity-lexicon.ts'

const WIDTH = /.{1,800}/g

const lists = Object.entries(LEXICONS).map(
  ([name, file]) => `export const ${name} = \`\n${packWords(readLexicon(file)).match(WIDTH)?.join('\n') ?? ''}\`\n`,
)
const head = '// Written by scripts/identity-pack.ts from scripts/identity-lexicon/*.txt: change those, not this.\n\n'
writeFileSync(new URL('../src/domain/identity/lexicon/packed.ts', import.meta.url), head + lists.join('\n'))
