import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { idOf, parseContent, parseMdx } from '../../../scripts/content-files.ts'
import { readModuleFiles } from '../../../scripts/modules.ts'
import { verifyShipped } from '../../fixtures/course.ts'

import type { ContentFile } from '../../../scripts/content-files.ts'
import type { ModuleFiles } from '../../../scripts/modules.ts'

const ID = 'one-doctor'
const PATHS = {
  modules: `src/content/modules/${ID}.mdx`,
  exercises: `src/content/exercises/${ID}.yaml`,
  questions: `src/content/questions/${ID}.yaml`,
}
const shipped = readModuleFiles()

/** What is found in the first module after a piece of one of its files has been changed, and the line of that piece. */
function findingsAfter(part: keyof typeof PATHS, [piece, changed]: [string, string]) {
  const path = PATHS[part]
  const text = readFileSync(path, 'utf8')
  const index = text.indexOf(piece)
  if (index < 0) throw new Error(`${path} does not have ${piece}`)
  const parsed = (part === 'modules' ? parseMdx : parseContent)(path, text.replace(piece, changed))
  const files = { ...shipped, [part]: shipped[part].map((file) => (file.path === path ? parsed : file)) }
  return { line: text.slice(0, index).split('\n').length, path, findings: findingsIn(files) }
}

function findingsIn(files: ModuleFiles) {
  return verifyShipped(files)
    .flatMap(({ problems }) => problems)
    .map(({ file, line, message }) => ({ file, line, message }))
}

const without = <File extends ContentFile>(files: File[]) => files.filter(({ path }) => idOf(path) !== ID)
const objective = /- id: (\S+)\n {4}text: .*\n {4}competencies: \[(\S+?)[,\]]/.exec(readFileSync(PATHS.modules, 'utf8'))
const [, OBJECTIVE = '', COMPETENCY = ''] = objective ?? []

describe('verifyModules', () => {
  it('finds the shipped modules in the order of the course, and whole', () => {
    const modules = verifyShipped()
    expect(modules.map(({ source }) => source?.head.number)).toEqual(modules.map((_, index) => index + 1))
  })

  it('names the file and the line of a citation in the prose that leads nowhere', () => {
    const { path, line, findings } = findingsAfter('modules', ['<Cite points="', '<Cite points="cpso-advice.own.99 '])
    expect(findings).toEqual([{ file: path, line, message: 'there is no point cpso-advice.own.99' }])
  })

  it('names the line of a component that there is not', () => {
    const { path, line, findings } = findingsAfter('modules', ['<Differ>', '<Debate>'])
    expect(findings).toEqual([{ file: path, line, message: '<Debate> is not one of Cite, Exercise, Term, Go, Differ' }])
  })

  it('names the line of a competency that there is not', () => {
    const { path, line, findings } = findingsAfter('modules', [`competencies: [${COMPETENCY}`, 'competencies: [X'])
    expect(findings).toEqual([{ file: path, line, message: 'there is no competency X' }])
  })

  it('names the line of what does not fit the schema of the head', () => {
    const { path, line, findings } = findingsAfter('modules', ['number: 1', 'number: one'])
    expect(findings).toContainEqual({
      file: path,
      line,
      message: 'number: Invalid input: expected number, received string',
    })
  })

  it('names the line of a citation in an exercise that leads nowhere', () => {
    const { path, findings } = findingsAfter('exercises', ['cites: [', 'cites: [cpso-advice.own.99, '])
    expect(findings).toEqual([
      { file: path, line: expect.any(Number) as number, message: 'there is no point cpso-advice.own.99' },
    ])
  })

  it('names the line of an objective that is not the module’s', () => {
    const { path, line, findings } = findingsAfter('questions', [
      `objective: ${OBJECTIVE}`,
      'objective: starting-choose',
    ])
    expect(findings).toContainEqual({ file: path, line, message: `${ID} has no objective starting-choose` })
  })

  it('finds a module without exercises and without questions', () => {
    const missing = { ...shipped, exercises: without(shipped.exercises), questions: without(shipped.questions) }
    expect(findingsIn(missing)).toEqual([
      { file: PATHS.exercises, line: 1, message: `the module ${ID} has no exercises, which belong here` },
      { file: PATHS.questions, line: 1, message: `the module ${ID} has no questions, which belong here` },
    ])
  })

  it('finds exercises and questions without a module', () => {
    expect(findingsIn({ ...shipped, modules: without(shipped.modules) })).toContainEqual({
      file: PATHS.modules,
      line: 1,
      message: `there are exercises or questions for ${ID}, and no module, which belongs here`,
    })
  })

  it('finds a file with the name of another module', () => {
    const { path, line, findings } = findingsAfter('questions', [`module: ${ID}`, 'module: somebody'])
    expect(findings).toEqual([{ file: path, line, message: 'the file for somebody has another name' }])
  })

  it('finds a number that stands twice, and names both lines', () => {
    const { path, line, findings } = findingsAfter('modules', ['number: 1', 'number: 2'])
    expect(findings).toContainEqual({ file: path, line, message: 'has the number of where-a-post-goes' })
  })
})
