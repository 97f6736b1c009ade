import { useStore } from '@nanostores/preact'
import { render } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

import { player as words } from '#messages/player.ts'
import { createCaseSession } from '#stores/case-session.ts'
import { toCaseView } from '#stores/case-view.ts'
import { EMPTY_RECORD } from '#domain/case/record.ts'

import { CaseBar } from './CaseBar.tsx'
import { followPress, takeUpLink } from './press.ts'
import { focusStory, showStory } from './story.ts'

import type { DebriefParts } from './Debrief.tsx'
import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseSession } from '#stores/case-session.ts'
import type { CaseView } from '#stores/case-view.ts'
import type { ComponentChildren, RefObject } from 'preact'

interface Props {
  kit: CaseKit
  /** The address of the journal. */
  journal: string
  /** The address of the page with the rationales, which the debrief fetches. */
  guidance: string
}

/**
 * Plays a case: shows of the static prose that stands below it what the learner’s place in it asks for, and the debrief at its
 * end. The prose stays outside the island, so that coming alive costs nothing that grows with it.
 */
export function CasePlayer({ kit, journal, guidance }: Props) {
  const above = useRef<HTMLDivElement>(null)
  const session = useMemo(() => createCaseSession(kit.graph), [kit])
  const view = useStore(session.$view, { ssr: () => toCaseView(kit.graph, EMPTY_RECORD, 'none') })
  usePresses(above, session)
  const parts = useDebrief(view)
  const hasGuidance = useGuidance(above, guidance, parts)
  const isLookingBack = view.mode === 'debriefing' || view.mode === 'reflected'
  const isLive = useStory(above, { kit, session, view, isReady: parts !== null || !isLookingBack })

  useBelow(
    <>
      {isLookingBack && parts && hasGuidance !== undefined && (
        <parts.Reflect kit={kit} session={session} view={view} journal={journal} />
      )}
      {isLive && view.mode !== 'briefed' && <Tools session={session} view={view} />}
    </>,
  )
  return (
    <div class="case-above" ref={above}>
      {isLive && <CaseBar kit={kit} session={session} view={view} />}
      {isLookingBack && parts && (
        <parts.Debrief kit={kit} session={session} view={view} missing={hasGuidance === false ? guidance : null} />
      )}
    </div>
  )
}

/** Renders what comes after the static prose into the place that the page has for it. */
function useBelow(content: ComponentChildren): void {
  useEffect(() => {
    const place = document.querySelector('.case-below')
    if (place) render(content, place)
  })
}

function Tools({ session, view }: { session: CaseSession; view: CaseView }) {
  const trouble = useStore(session.$storageTrouble)
  return (
    <div class="case-tools ui-actions no-print">
      {trouble === 'none' && <span class="small">{words.saved}</span>}
      {view.canStepBack && (
        <button class="ui-button" data-variant="link" type="button" onClick={session.stepBack}>
          {words.stepBack}
        </button>
      )}
      {view.origin !== 'first' && (
        <button class="ui-button" data-variant="link" type="button" onClick={session.returnToFirst}>
          {words.returnToFirst}
        </button>
      )}
      {view.isOver && (
        <button class="ui-button" data-variant="link" type="button" onClick={session.startAgain}>
          {words.startAgain}
        </button>
      )}
    </div>
  )
}

interface Playing {
  kit: CaseKit
  session: CaseSession
  view: CaseView
  /** Whether what the view asks for is there: the debrief is fetched late. */
  isReady: boolean
}

function caseAround(above: RefObject<HTMLDivElement>): HTMLElement | null {
  return above.current?.closest<HTMLElement>('.case') ?? null
}

/** Listens to the links and the box in the static prose. */
function usePresses(above: RefObject<HTMLDivElement>, session: CaseSession): void {
  useEffect(() => {
    const element = caseAround(above)
    const press = (event: MouseEvent) => {
      followPress(event, session)
    }
    const write = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && target.id === 'anticipation') session.anticipate(target.value)
    }
    element?.addEventListener('click', press)
    element?.addEventListener('input', write)
    return () => {
      element?.removeEventListener('click', press)
      element?.removeEventListener('input', write)
    }
  }, [above, session])
}

/** Keeps the static prose in step with the view, and focus with the story. Returns whether the page has come alive. */
function useStory(above: RefObject<HTMLDivElement>, { kit, session, view, isReady }: Playing): boolean {
  const [isLive, setLive] = useState(false)
  // The first letter written in the box of the briefing begins an attempt; it must not take the focus out of the box.
  const place = view.mode === 'briefed' ? view.mode : `${view.attempt} ${view.mode} ${view.node}`
  const lastPlace = useRef<string | null>(null)

  useEffect(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#anticipation')
    if (box && !box.value) box.value = session.$view.get().anticipation
    else if (box) session.anticipate(box.value)
    lastPlace.current = takeUpLink(kit.graph, session) ? '' : null
    setLive(true)
  }, [kit, session])

  const lastAttempt = useRef('')
  useEffect(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#anticipation')
    const isAnother = lastAttempt.current !== '' && lastAttempt.current !== view.attempt
    if (isAnother && box) box.value = view.anticipation
    lastAttempt.current = view.attempt
  }, [view.attempt, view.anticipation])

  useLayoutEffect(() => {
    const element = caseAround(above)
    if (!isLive || !element) return
    showStory(element, kit, view)
    if (!isReady) return
    if (lastPlace.current !== null && lastPlace.current !== place && view.mode !== 'reflected') focusStory(view)
    lastPlace.current = place
  })
  return isLive
}

/** Fetches the parts of the debrief when an outcome has been reached, while it is being read. */
function useDebrief({ isOver }: CaseView): DebriefParts | null {
  const [parts, setParts] = useState<DebriefParts | null>(null)
  useEffect(() => {
    if (!isOver || parts) return
    void import('./Debrief.tsx').then(({ debriefParts }) => {
      setParts(() => debriefParts)
    })
  }, [isOver, parts])
  return parts
}

/** Fetches the rationales when an outcome has been reached. Returns whether they are there; `undefined` while they are on their way. */
function useGuidance(
  above: RefObject<HTMLDivElement>,
  address: string,
  parts: DebriefParts | null,
): boolean | undefined {
  const [isThere, setThere] = useState<boolean>()
  useEffect(() => {
    const element = caseAround(above)
    if (parts && element) void parts.placeGuidance(element, address).then(setThere)
  }, [above, address, parts])
  return isThere
}
