import { useStore } from '@nanostores/preact'
import { render } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

import { EMPTY_CHECK } from '#domain/question/check-record.ts'
import { findQuestion } from '#domain/question/question-kit.ts'
import { createCheckSession } from '#stores/check-session.ts'
import { toCheckView } from '#stores/check-view.ts'

import { CheckControls } from './CheckControls.tsx'
import { CheckProgress } from './CheckProgress.tsx'
import { CheckResult } from './CheckResult.tsx'
import { readAnswer, readConfidence } from './read-answer.ts'
import { focusCheck, formOf, showCheck } from './show-check.ts'

import type { CheckKit } from '#domain/question/question-kit.ts'
import type { CheckSession } from '#stores/check-session.ts'
import type { CheckView } from '#stores/check-view.ts'
import type { ComponentChildren, RefObject } from 'preact'

interface Props {
  kit: CheckKit
  /** The address of the module. */
  module: string
}

/**
 * Takes a learner through a knowledge check: shows of the questions that stand below it, as static prose, the one that is asked, then what
 * its answer comes to, and at the end the result.
 */
export function CheckPlayer({ kit, module }: Props) {
  const above = useRef<HTMLDivElement>(null)
  const session = useMemo(() => createCheckSession(kit), [kit])
  const view = useStore(session.$view, { ssr: () => toCheckView(kit, EMPTY_CHECK, 'none') })
  const isIncomplete = useAnswers(above, kit, session)
  const isLive = useQuestions(above, kit, view)
  useBelow(isLive && <CheckControls kit={kit} session={session} view={view} isIncomplete={isIncomplete} />)
  return (
    <div class="question-above" ref={above}>
      {isLive && view.mode === 'finished' ? (
        <CheckResult kit={kit} session={session} view={view} module={module} />
      ) : (
        <CheckProgress kit={kit} view={view} />
      )}
    </div>
  )
}

/** Renders what comes after the static prose into the place that the page has for it. */
function useBelow(content: ComponentChildren): void {
  useEffect(() => {
    const place = document.querySelector('.question-below')
    if (place) render(content, place)
  })
}

function checkAround(above: RefObject<HTMLDivElement>): HTMLElement | null {
  return above.current?.closest<HTMLElement>('.question-check') ?? null
}

/** Takes what is sent from the form of the question that is asked. Returns whether something was sent that is no answer yet. */
function useAnswers(above: RefObject<HTMLDivElement>, kit: CheckKit, session: CheckSession): boolean {
  const [isIncomplete, setIncomplete] = useState(false)
  useEffect(() => {
    const root = checkAround(above)
    const send = (event: Event) => {
      event.preventDefault()
      const { mode, question: id } = session.$view.get()
      const [form, question] = [formOf(id), findQuestion(kit, id)]
      if (mode !== 'asking' || !question || !form || event.target !== form) return
      const data = new FormData(form)
      const answer = readAnswer(question, data)
      setIncomplete(answer === undefined)
      if (answer) session.answer({ question: id, answer, confidence: readConfidence(data) })
    }
    const choose = () => {
      setIncomplete(false)
    }
    root?.addEventListener('submit', send)
    root?.addEventListener('change', choose)
    return () => {
      root?.removeEventListener('submit', send)
      root?.removeEventListener('change', choose)
    }
  }, [above, kit, session])
  return isIncomplete
}

/** Keeps the static prose in step with the view, and focus with the learner. Returns whether the page has come alive. */
function useQuestions(above: RefObject<HTMLDivElement>, kit: CheckKit, view: CheckView): boolean {
  const [isLive, setLive] = useState(false)
  const place = `${view.attempt} ${view.mode} ${view.question}`
  const lastPlace = useRef<string | null>(null)
  useEffect(() => {
    setLive(true)
  }, [])
  useLayoutEffect(() => {
    const root = checkAround(above)
    if (!isLive || !root) return
    showCheck(root, kit, view)
    if (lastPlace.current !== null && lastPlace.current !== place) focusCheck(view)
    lastPlace.current = place
  })
  return isLive
}
