import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'
import { parse } from 'yaml'

import { caseSchema } from '#domain/case/case-schema.ts'
import { verifyCase } from '#domain/case/verify.ts'

import { knownContent } from '../fixtures/cases.ts'

it('The recipe for a case in CONTRIBUTING, followed to the letter, gives a case without problems', () => {
  const [, fromSample = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('```yaml')
  const [sample = ''] = fromSample.split('```')
  const source = caseSchema.parse(parse(sample.replaceAll(/^ {3}/gm, '')))
  expect(verifyCase(source, knownContent()).problems).toEqual([])
})
