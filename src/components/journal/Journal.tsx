import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { journal as words } from '#messages/journal.ts'
import { $journalState } from '#stores/journal/state.ts'

import { Unlock } from './Unlock.tsx'
import { Unreadable } from './Unreadable.tsx'
import { WriteAndRead } from './WriteAndRead.tsx'

import type { ComponentType } from 'preact'
import type { Offer } from './Compose.tsx'

interface Props extends Offer {
  /** The address of the list of cases. */
  toCases: string
}

type View = 'write' | 'copy' | 'safe'

const VIEWS: readonly View[] = ['write', 'copy', 'safe']

/** The learner’s journal: what has been written on this device, taking a copy of it, and keeping it safe. */
export function Journal(props: Props) {
  const state = useStore($journalState, { ssr: () => 'opening' as const })
  const view = useView()
  return (
    <div class="journal">
      <nav class="no-print" aria-label={words.views.label}>
        <ul class="journal-views">
          {VIEWS.map((one) => (
            <li key={one} id={one}>
              <a href={one === 'write' ? '#' : `#${one}`} aria-current={view === one ? 'page' : undefined}>
                {words.views[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {state !== 'opening' && <Unreadable />}
      {state === 'opening' && <p class="small journal-loading">{words.loading}</p>}
      {state === 'newer' && <p class="ui-notice">{words.newer}</p>}
      {state === 'locked' && view !== 'safe' && <Unlock label={words.title} place="journal" />}
      {state === 'open' && view === 'write' && <WriteAndRead {...props} />}
      {state === 'open' && view === 'copy' && <Copy />}
      {(state === 'open' || state === 'locked') && view === 'safe' && <KeepSafe />}
    </div>
  )
}

// Loaded when used: most visits are for writing.
const Copy = whenUsed(() => import('#components/copy/Copy.tsx').then(({ Copy: view }) => view))
const KeepSafe = whenUsed(() => import('#components/keeping/KeepSafe.tsx').then(({ KeepSafe: view }) => view))

/** A component that is loaded when it is shown first. */
function whenUsed(load: () => Promise<ComponentType>): ComponentType {
  return function WhenUsed() {
    const [Loaded, setLoaded] = useState<ComponentType | 'failed' | undefined>(undefined)
    useEffect(() => {
      load().then(
        (component) => {
          setLoaded(() => component)
        },
        () => {
          setLoaded('failed')
        },
      )
    }, [])
    if (Loaded === 'failed') return <p class="ui-notice">{words.notLoaded}</p>
    return Loaded ? <Loaded /> : <p class="small journal-loading">{words.opening}</p>
  }
}

/** Which part of the journal is shown, as the address says. */
function useView(): View {
  const [view, setView] = useState<View>('write')
  useEffect(() => {
    const follow = () => {
      setView(VIEWS.find((one) => location.hash === `#${one}`) ?? 'write')
    }
    follow()
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('hashchange', follow)
    }
  }, [])
  return view
}
