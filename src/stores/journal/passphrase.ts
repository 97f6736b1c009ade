/** What the worker is asked to do. */
export interface PassphraseTask {
  kind: 'seal' | 'open'
  bytes: Uint8Array
  passphrase: string
}

/** What the worker answers: the bytes, or that the passphrase does not fit or the bytes are damaged. */
export type PassphraseAnswer = { kind: 'done'; bytes: Uint8Array } | { kind: 'refused' }

/** Bytes sealed with a passphrase as an age file, which any program for age can open. */
export async function sealWithPassphrase(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const answer = await ask({ kind: 'seal', bytes, passphrase: normalise(passphrase) })
  if (answer.kind === 'refused') throw new Error('What was sealed could not be opened again')
  return answer.bytes
}

/** The bytes in an age file; `undefined` if the passphrase does not fit or the file is damaged. */
export async function openWithPassphrase(sealed: Uint8Array, passphrase: string): Promise<Uint8Array | undefined> {
  const answer = await ask({ kind: 'open', bytes: sealed, passphrase: normalise(passphrase) })
  return answer.kind === 'done' ? answer.bytes : undefined
}

/** The same passphrase typed on another keyboard may be other characters that look the same. */
function normalise(passphrase: string): string {
  return passphrase.normalize('NFKC')
}

/** Deriving a key takes a second of work: it is done beside the page, by a worker that ends with it. */
async function ask(task: PassphraseTask): Promise<PassphraseAnswer> {
  const worker = new Worker(new URL('passphrase.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await answerOf(worker, task)
  } finally {
    worker.terminate()
  }
}

function answerOf(worker: Worker, task: PassphraseTask): Promise<PassphraseAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<PassphraseAnswer>) => {
      resolve(event.data)
    })
    worker.addEventListener('error', () => {
      reject(new Error('The part that works with passphrases could not be loaded'))
    })
    worker.postMessage(task)
  })
}
