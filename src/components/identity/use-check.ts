import { useEffect, useRef, useState } from 'preact/hooks'

import { checkTexts } from '#stores/identity-check/check.ts'

import type { Finding } from '#domain/identity/findings.ts'

/** Something to check: texts that belong together. */
export interface Checked {
  id: string
  texts: string[]
}

/** How far the check is, and what it has found: by the id of what was checked, also what was found before a text changed. */
export interface Check {
  state: 'running' | 'done' | 'failed'
  found: ReadonlyMap<string, Finding[]>
  tryAgain: () => void
}

interface Result {
  of: string
  findings: Finding[]
}

/** After so long without a change the check runs again. In milliseconds. */
const PAUSE_MS = 500
/** So much is asked of the worker at a time. In UTF-16 units. */
const BATCH = 40_000

/** Checks things, and again at a pause after they have changed. Only what has changed is looked through again. */
export function useCheck(things: readonly Checked[]): Check {
  const results = useRef(new Map<string, Result>())
  const [found, setFound] = useState<Check['found']>(new Map())
  const [failures, setFailures] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const isNew = things.some(({ id }) => !results.current.has(id))

  useEffect(() => {
    let isCurrent = true
    const show = () => {
      if (isCurrent) setFound(findingsOf(things, results.current))
    }
    const run = () => {
      checkChanged(things, results.current, show).catch(() => {
        if (isCurrent) setFailed(true)
      })
    }
    const timer = setTimeout(run, isNew ? 0 : PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [things, failures])

  const tryAgain = () => {
    setFailed(false)
    setFailures(failures + 1)
  }
  // A text that was checked and has changed since is not said to be running: it would be said at every pause in writing.
  return { state: hasFailed ? 'failed' : isNew ? 'running' : 'done', found, tryAgain }
}

async function checkChanged(things: readonly Checked[], results: Map<string, Result>, show: () => void): Promise<void> {
  const changed = things.filter(({ id, texts }) => results.get(id)?.of !== toKey(texts))
  for (const batch of toBatches(changed)) {
    const answers = await checkTexts(batch.map(({ texts }) => texts))
    for (const [index, { id, texts }] of batch.entries()) {
      results.set(id, { of: toKey(texts), findings: answers[index] ?? [] })
    }
    show()
  }
  show()
}

function findingsOf(things: readonly Checked[], results: ReadonlyMap<string, Result>): Check['found'] {
  return new Map(things.flatMap(({ id }) => (results.has(id) ? [[id, results.get(id)?.findings ?? []] as const] : [])))
}

function toKey(texts: string[]): string {
  return texts.join('\u0000')
}

function toBatches(things: Checked[]): Checked[][] {
  const batches: Checked[][] = []
  let room = 0
  for (const thing of things) {
    if (room <= 0) {
      batches.push([])
      room = BATCH
    }
    batches.at(-1)?.push(thing)
    room -= toKey(thing.texts).length
  }
  return batches
}
