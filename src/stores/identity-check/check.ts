import type { Finding } from '#domain/identity/findings.ts'

/** What the worker is asked to look through: for each thing checked, the texts that belong together. */
export interface IdentityTask {
  id: number
  things: string[][]
}

/** What the worker found, in the order of what it was asked. */
export interface IdentityAnswer {
  id: number
  found: Finding[][]
}

interface Waiting {
  resolve: (found: Finding[][]) => void
  reject: (error: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let lastId = 0

/**
 * What in these texts could tell who somebody is: findings for each list of texts, in its order. It is looked for on this device, by a
 * worker that is loaded when it is asked first. Rejects if it cannot be loaded; asking again tries again.
 */
export function checkTexts(things: string[][]): Promise<Finding[][]> {
  worker ??= startWorker()
  lastId += 1
  const task: IdentityTask = { id: lastId, things }
  worker.postMessage(task)
  return new Promise((resolve, reject) => {
    waiting.set(task.id, { resolve, reject })
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('identity.worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data: { id, found } }: MessageEvent<IdentityAnswer>) => {
    waiting.get(id)?.resolve(found)
    waiting.delete(id)
  })
  started.addEventListener('error', (event) => {
    // What went wrong could quote the text: it is not for the console.
    event.preventDefault()
    giveUp()
  })
  return started
}

function giveUp(): void {
  worker?.terminate()
  worker = undefined
  for (const { reject } of waiting.values()) reject(new Error('The identity check could not be loaded'))
  waiting.clear()
}
