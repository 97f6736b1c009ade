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
  const [state, setState] = useState<Check['state']>('running')
  const [found, setFound] = useState<Check['found']>(new Map())
  const [tries, setTries] = useState(0)
  const hasRun = useRef(false)

  useEffect(() => {
    let isCurrent = true
    const say = (next: Check['state']) => {
      if (!isCurrent) return
      setFound(findingsOf(things, results.current))
      setState(next)
    }
    const run = () => {
      checkChanged(things, results.current, say).catch(() => {
        say('failed')
      })
    }
    const timer = setTimeout(run, hasRun.current ? PAUSE_MS : 0)
    hasRun.current = true
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [things, tries])

  const tryAgain = () => {
    hasRun.current = false
    setState('running')
    setTries(tries + 1)
  }
  return { state, found, tryAgain }
}

async function checkChanged(
  things: readonly Checked[],
  results: Map<string, Result>,
  say: (state: Check['state']) => void,
): Promise<void> {
  const changed = things.filter(({ id, texts }) => results.get(id)?.of !== toKey(texts))
  for (const batch of toBatches(changed)) {
    say('running')
    const answers = await checkTexts(batch.map(({ texts }) => texts))
    for (const [index, { id, texts }] of batch.entries()) {
      results.set(id, { of: toKey(texts), findings: answers[index] ?? [] })
    }
  }
  say('done')
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
