import { atom, computed } from 'nanostores'

import { keptAtom, readKept } from './storage.ts'

import type { ReadableAtom } from 'nanostores'

/** Something a player should be told about their place: that they went on in another tab. */
export type Notice = 'none' | 'elsewhere'

/** A kept record that several tabs may go on with, and the only way to change it. */
export interface KeptLog<T> {
  $record: ReadableAtom<T>
  $notice: ReadableAtom<Notice>
  /** Changes the record, unless another tab has changed it first: then that is taken over, and said. */
  change: (toNext: (record: T) => T) => void
}

/** Keeps a record under a name, so that a tab that has fallen behind never writes over what another has done. */
export function keptLog<T>(name: string, initial: T, parse: (value: unknown) => T | undefined): KeptLog<T> {
  const $record = keptAtom(name, initial, parse)
  const $notice = atom<Notice>('none')
  return {
    $record,
    $notice: computed($notice, (notice) => notice),
    change: (toNext) => {
      const stored = readKept(name, parse)
      const isOvertaken = stored !== undefined && JSON.stringify(stored) !== JSON.stringify($record.get())
      $record.set(isOvertaken ? stored : toNext($record.get()))
      $notice.set(isOvertaken ? 'elsewhere' : 'none')
    },
  }
}
