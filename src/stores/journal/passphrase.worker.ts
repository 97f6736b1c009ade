import { Decrypter, Encrypter } from 'age-encryption'

import type { PassphraseAnswer, PassphraseTask } from './passphrase.ts'

/** The cost of trying one passphrase, as a power of two: 128 MB and about half a second, as OWASP recommends for scrypt. */
const WORK = 17

addEventListener('message', (event: MessageEvent<PassphraseTask>) => {
  const { passphrase, bytes } = event.data
  const work = event.data.kind === 'seal' ? sealAndTry(bytes, passphrase) : open(bytes, passphrase)
  work.then(answer, () => {
    answer({ kind: 'refused' })
  })
})

function answer(message: PassphraseAnswer): void {
  postMessage(message)
}

/** Seals, and opens again what has been sealed: what cannot be opened must not take the place of anything. */
async function sealAndTry(bytes: Uint8Array, passphrase: string): Promise<PassphraseAnswer> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(WORK)
  const sealed = await encrypter.encrypt(bytes)
  const opened = await decrypt(sealed, passphrase)
  const isSame = opened.length === bytes.length && opened.every((byte, index) => byte === bytes[index])
  return isSame ? { kind: 'done', bytes: sealed } : { kind: 'refused' }
}

async function open(sealed: Uint8Array, passphrase: string): Promise<PassphraseAnswer> {
  return { kind: 'done', bytes: await decrypt(sealed, passphrase) }
}

function decrypt(sealed: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(sealed, 'uint8array')
}
