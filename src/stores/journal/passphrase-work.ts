import { Decrypter, Encrypter } from 'age-encryption'

import type { PassphraseAnswer, PassphraseTask } from './passphrase.ts'

/** Does what the worker is asked to do. `cost` is the cost of trying one passphrase, as a power of two. */
export async function workWithPassphrase(task: PassphraseTask, cost: number): Promise<PassphraseAnswer> {
  try {
    return task.kind === 'seal' ? await sealAndTry(task, cost) : { kind: 'done', bytes: await decrypt(task) }
  } catch {
    return { kind: 'refused' }
  }
}

/** Seals, and opens again what has been sealed: what cannot be opened must not take the place of anything. */
async function sealAndTry(task: PassphraseTask, cost: number): Promise<PassphraseAnswer> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(task.passphrase)
  encrypter.setScryptWorkFactor(cost)
  const bytes = await encrypter.encrypt(task.bytes)
  const opened = await decrypt({ ...task, bytes })
  const isSame = opened.length === task.bytes.length && opened.every((byte, index) => byte === task.bytes[index])
  return isSame ? { kind: 'done', bytes } : { kind: 'refused' }
}

function decrypt({ bytes, passphrase }: PassphraseTask): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(bytes, 'uint8array')
}
