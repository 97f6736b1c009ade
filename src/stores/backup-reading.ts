import { readBackup } from '#domain/backup/backup-file.ts'

import { openWithPassphrase } from './journal/passphrase.ts'

import type { BackupReading } from '#domain/backup/backup-file.ts'

/** What is in a file: a backup; a sealed file, as its bytes; or why it cannot be restored. */
export type FileReading =
  BackupReading | { kind: 'sealed'; bytes: Uint8Array } | { kind: 'refused'; reason: 'unread' | 'too-big' }

/** In bytes; no backup of ours comes near. */
const LIMIT = 60_000_000
const BINARY = 'age-encryption.org/v1'
const ARMOUR = /^\s*-----BEGIN AGE ENCRYPTED FILE-----([\s\S]*?)-----END AGE ENCRYPTED FILE-----\s*$/

/** Reads a file that the learner has chosen. Nothing is changed by it. */
export async function readBackupFile(file: File): Promise<FileReading> {
  if (file.size > LIMIT) return { kind: 'refused', reason: 'too-big' }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    if (text.startsWith(BINARY)) return { kind: 'sealed', bytes }
    const armoured = ARMOUR.exec(text)?.[1]
    return armoured === undefined ? readBackup(text) : { kind: 'sealed', bytes: fromBase64(armoured) }
  } catch {
    return { kind: 'refused', reason: 'unread' }
  }
}

/** What is in a sealed file; `undefined` if the passphrase does not fit or the file is damaged. */
export async function openSealedBackup(bytes: Uint8Array, passphrase: string): Promise<BackupReading | undefined> {
  const opened = await openWithPassphrase(bytes, passphrase)
  return opened && readBackup(new TextDecoder().decode(opened))
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s+/gu, '')), (letter) => letter.charCodeAt(0))
}
