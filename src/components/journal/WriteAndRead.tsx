import { useState } from 'preact/hooks'

import { DurabilityLine } from '#components/keeping/DurabilityLine.tsx'

import { Commitments } from './Commitments.tsx'
import { Compose } from './Compose.tsx'
import { EntryList } from './EntryList.tsx'

import type { Offer } from './Compose.tsx'
import type { Arrival } from './EntryList.tsx'

interface Props extends Offer {
  /** The address of the list of cases. */
  toCases: string
}

/** Writing something, and reading and changing what has been written. */
export function WriteAndRead({ toCases, ...offer }: Props) {
  /** The id of the entry in the boxes; it is listed when they are closed. */
  const [inHand, setInHand] = useState<string | undefined>(undefined)
  const [arrival, setArrival] = useState<Arrival | undefined>(undefined)
  const [said, say] = useState('')
  return (
    <>
      <DurabilityLine />
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Commitments
        inHand={inHand}
        say={say}
        onNoneLeft={(id) => {
          setArrival({ id })
        }}
      />
      <Compose
        {...offer}
        inHand={inHand}
        onInHand={setInHand}
        onDone={(id) => {
          setInHand(undefined)
          setArrival(id === undefined ? undefined : { id })
        }}
      />
      <EntryList inHand={inHand} arrival={arrival} say={say} toCases={toCases} />
    </>
  )
}
