// Reads earlier versions of files from git. The one place that runs it.
import { spawnSync } from 'node:child_process'
import { normalize } from 'node:path'

/** A commit to compare with. */
export interface Commit {
  hash: string
  /** The hash as people write it. */
  short: string
  /** The day it was made, as YYYY-MM-DD. */
  date: string
  /** The first line of its message. */
  subject: string
}

/** The commit a revision names. Throws, in words for people, if there is none to be had. */
export function findCommit(revision: string): Commit {
  const inside = runGit('rev-parse', '--git-dir')
  if (inside === undefined) {
    throw new Error(
      'There is no git repository here (a copy without its history, perhaps), so there is no earlier commit to compare with.\nRun it in a clone of the repository, or without --since.',
    )
  }
  const hash = runGit('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)?.trim()
  if (hash) return describe(hash)
  if (runGit('rev-parse', '--is-shallow-repository')?.trim() === 'true') {
    throw new Error(
      `This clone is shallow: it holds only the latest commits, and “${revision}” is not among them.\ngit fetch --unshallow brings the others.`,
    )
  }
  throw new Error(
    `This repository has no commit, tag or branch “${revision}”.\ngit log --oneline -- src/content lists the commits that changed the content.`,
  )
}

function describe(hash: string): Commit {
  const [short = '', date = '', subject = ''] = (runGit('show', '-s', '--format=%h%n%cs%n%s', hash) ?? '').split('\n')
  return { hash, short, date, subject }
}

/** The paths of the files that a folder had at a commit; none if there was no such folder. */
export function listFiles({ hash }: Commit, folder: string): string[] {
  const listed = runGit('ls-tree', '-z', '--name-only', hash, `${withSlashes(folder)}/`) ?? ''
  return listed.split('\0').filter(Boolean).map(normalize)
}

/** The text of a file at a commit, or undefined if there was no such file. */
export function readFileAt({ hash }: Commit, path: string): string | undefined {
  return runGit('show', `${hash}:./${withSlashes(path)}`)
}

/** Git writes paths with slashes on every system. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

/** What git prints, or undefined if it refuses. Throws if git cannot be run at all. */
function runGit(...args: string[]): string | undefined {
  const { error, status, stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (error) throw new Error(`Git could not be run, and without it there is no earlier commit (${error.message}).`)
  return status === 0 ? stdout : undefined
}
