import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'

const NONCE_BYTES = 24

/** Seals and unseals values with the key of a journal that has been unlocked. */
export interface Keyring {
  /** A value as bytes that nobody can read without the key; they can be read under this name only. */
  seal: (name: string, value: unknown) => Uint8Array
  /** The value in sealed bytes. Throws if they are damaged, or sealed with another key or under another name. */
  unseal: (name: string, sealed: Uint8Array) => unknown
}

/** A keyring for a key of 32 bytes: XChaCha20-Poly1305 with a random nonce before each text. */
export function makeKeyring(key: Uint8Array): Keyring {
  const cipher = (name: string, nonce: Uint8Array) => xchacha20poly1305(key, nonce, new TextEncoder().encode(name))
  return {
    seal: (name, value) => {
      const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const text = new TextEncoder().encode(toJson(value))
      const sealed = cipher(name, nonce).encrypt(text)
      const bytes = new Uint8Array(NONCE_BYTES + sealed.length)
      bytes.set(nonce)
      bytes.set(sealed, NONCE_BYTES)
      return bytes
    },
    unseal: (name, sealed) => {
      const text = cipher(name, sealed.subarray(0, NONCE_BYTES)).decrypt(sealed.subarray(NONCE_BYTES))
      return JSON.parse(new TextDecoder().decode(text)) as unknown
    },
  }
}

/** What is damaged may be something that is no JSON: it is sealed as well as can be. */
function toJson(value: unknown): string {
  try {
    return JSON.stringify(value ?? null)
  } catch {
    return JSON.stringify(String(value))
  }
}
