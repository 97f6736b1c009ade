import { workWithPassphrase } from './passphrase-work.ts'

import type { PassphraseTask } from './passphrase.ts'

/** The cost of trying one passphrase, as a power of two: 128 MB and about half a second, as OWASP recommends for scrypt. */
const COST = 17

addEventListener('message', (event: MessageEvent<PassphraseTask>) => {
  void workWithPassphrase(event.data, COST).then((answer) => {
    postMessage(answer)
  })
})
