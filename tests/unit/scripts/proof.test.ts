import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// Each test runs the whole script.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const SCRIPT = resolve('scripts/proof.ts')
const CASES = 'src/content/cases'
const MODULE = 'one-doctor'

const folder = mkdtempSync(join(tmpdir(), 'one-standard-'))
const project = join(folder, 'project')
// A hook of git’s, such as one that runs the tests, tells the git that it starts which repository it is for.
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))

function run(command: string, args: string[], cwd = project) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function git(...args: string[]): void {
  const { status, stderr } = run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args])
  if (status !== 0) throw new Error(stderr)
}

/** Whether a project of the tests has a file: all content but the cases, and one module out of all. */
function isTaken(path: string): boolean {
  const [, , folder = '', name = ''] = path.split(/[\\/]/)
  if (folder === 'cases') return false
  return !['modules', 'exercises', 'questions'].includes(folder) || name === '' || name.startsWith(`${MODULE}.`)
}

/** Runs the script as `npm run proof -- …` does. */
const proof = (args: string[], cwd = project) => run(process.execPath, [SCRIPT, ...args], cwd)

const read = (path: string) => readFileSync(join(project, path), 'utf8')

function write(path: string, text: string): void {
  writeFileSync(join(project, path), text)
}

beforeAll(() => {
  cpSync('src/content', join(project, 'src/content'), { recursive: true, filter: isTaken })
  mkdirSync(join(project, CASES), { recursive: true })
  const kitchenSink = readFileSync('tests/fixtures/kitchen-sink.yaml', 'utf8')
  const called = (id: string) => kitchenSink.replace('id: kitchen-sink', `id: ${id}`)
  write(`${CASES}/changed.yaml`, called('changed').replace('subtitle: A clinic', 'subtitle: An old clinic'))
  write(`${CASES}/stayed.yaml`, called('stayed'))
  write(`${CASES}/rewritten.yaml`, 'id: rewritten\nscenes: []\n')
  write(`${CASES}/removed.yaml`, called('removed').replace('title: The lost phone', 'title: The found phone'))
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'Write four cases')
  git('rm', '--quiet', `${CASES}/removed.yaml`)
  write(`${CASES}/changed.yaml`, called('changed'))
  write(`${CASES}/rewritten.yaml`, called('rewritten'))
  write(`${CASES}/added.yaml`, called('added'))
  git('add', '.')
  git('commit', '--quiet', '--message', 'Change them')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('npm run proof -- --since', () => {
  it('compares every case with an earlier commit, and says on one page how each stands to it', () => {
    const { status, stdout } = proof(['--since', 'HEAD~1'])
    expect(status).toBe(0)
    expect(stdout.split('\n').map((line) => line.replaceAll('\\', '/'))).toEqual([
      'dist-proof/added.html: new since then',
      'dist-proof/changed.html: 1 change: 1 changed',
      'dist-proof/rewritten.html: cannot be compared',
      'dist-proof/stayed.html: nothing changed',
      `${CASES}/removed.yaml: removed since then (The found phone)`,
      'dist-proof/changes.html',
      `dist-proof/module-${MODULE}.html`,
      '',
    ])
    expect(read('dist-proof/added.html')).toContain('This case is new')
    expect(read('dist-proof/changed.html')).toMatch(
      /<h2>Changed since [\d-]+, <code>\w+<\/code>, “Write four cases”<\/h2>/,
    )
    expect(read('dist-proof/changed.html')).toContain(
      '<del><small>removed</small> An old</del> <ins><small>added</small> A</ins>',
    )
    expect(read('dist-proof/changed.html')).toContain('<a class="mark" href="#change-1">changed 1</a>A clinic')
    expect(read('dist-proof/rewritten.html')).toContain('in a form that this program no longer reads')
    expect(read('dist-proof/stayed.html')).toContain('Nothing that a reviewer reads has changed.')
    expect(read('dist-proof/changes.html')).toContain('<td>The found phone</td><td>removed since then')
  })

  it('compares with the files as they lie, committed or not', () => {
    const path = `${CASES}/stayed.yaml`
    const text = read(path)
    write(path, text.replace('minutes: 5', 'minutes: 6'))
    expect(proof(['--since', 'HEAD']).stdout).toContain('stayed.html: 1 change')
    write(path, text)
  })

  it('takes the page of an earlier comparison away when nothing is compared', () => {
    mkdirSync(join(project, 'dist-proof'), { recursive: true })
    write('dist-proof/changes.html', 'What an earlier run wrote.')
    expect(proof([]).status).toBe(0)
    expect(existsSync(join(project, 'dist-proof/changes.html'))).toBe(false)
  })

  it('refuses a revision that is none, in plain words, and writes nothing', () => {
    rmSync(join(project, 'dist-proof'), { recursive: true, force: true })
    const { status, stderr } = proof(['--since', 'no-such-thing'])
    expect(status).toBe(1)
    expect(stderr).toContain('This repository has no commit, tag or branch “no-such-thing”.')
    expect(existsSync(join(project, 'dist-proof'))).toBe(false)
  })

  it('says that a shallow clone does not hold the commit', () => {
    const clone = join(folder, 'clone')
    git('clone', '--quiet', '--depth', '1', `file://${project}`, clone)
    const { status, stderr } = proof(['--since', 'HEAD~1'], clone)
    expect(status).toBe(1)
    expect(stderr).toContain('This clone is shallow')
    expect(stderr).toContain('git fetch --unshallow')
  })

  it('says that a folder without history has nothing to compare with', () => {
    const copy = join(folder, 'copy')
    cpSync(join(project, 'src'), join(copy, 'src'), { recursive: true })
    const { status, stderr } = proof(['--since', 'HEAD'], copy)
    expect(status).toBe(1)
    expect(stderr).toContain('There is no git repository here')
  })
})

describe('npm run proof', () => {
  it('writes a copy of every module, and says which it cannot read', () => {
    const path = `src/content/questions/${MODULE}.yaml`
    const text = read(path)
    rmSync(join(project, 'dist-proof'), { recursive: true, force: true })
    expect(proof([]).status).toBe(0)
    expect(read(`dist-proof/module-${MODULE}.html`)).toContain('<h1>Module 1: ')
    write(path, 'module: one-doctor\nquestions: []\n')
    const { status, stdout } = proof([])
    write(path, text)
    expect(status).toBe(1)
    expect(stdout).toContain(`The files of the module ${MODULE} do not fit their schemas`)
  })

  it.each([['--sinse'], ['--since'], ['gerard']])('says how it is used when it is given %s', (...args) => {
    const { status, stderr } = proof(args)
    expect(status).toBe(1)
    expect(stderr).toContain('npm run proof -- --since <commit>')
  })

  it('says how it is used when asked', () => {
    const { status, stdout } = proof(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('npm run proof -- --since <commit>')
  })
})
