// `npm run -s identity < in.jsonl > out.jsonl`: the identity check over lines of {id, lang, text}; answers {id, spans}.
import { text as readAll } from 'node:stream/consumers'

import { findIdentifiers } from '#domain/identity/find-identifiers.ts'
import { isFields } from '#domain/fields.ts'

import { findCharacters } from './identity-characters.ts'

import type { TextLanguage } from '#domain/identity/category.ts'

const known = findCharacters()
const lines = (await readAll(process.stdin)).split(/\r?\n/)
const answers: string[] = []
for (const [index, line] of lines.entries()) {
  if (line.trim() === '') continue
  try {
    answers.push(answer(line))
  } catch (error) {
    process.stderr.write(`line ${index + 1}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
process.stdout.write(answers.map((one) => `${one}\n`).join(''))

function answer(line: string): string {
  const question: unknown = JSON.parse(line)
  if (!isFields(question)) throw new Error('not an object')
  const { id, lang, text } = question
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('id is neither text nor a number')
  if (!isLanguage(lang)) throw new Error('lang is neither "en" nor "fr"')
  if (typeof text !== 'string') throw new Error('text is not text')
  return JSON.stringify({ id, spans: findIdentifiers(text, lang, { known }) })
}

function isLanguage(value: unknown): value is TextLanguage {
  return value === 'en' || value === 'fr'
}
