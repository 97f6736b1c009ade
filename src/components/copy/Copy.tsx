import '#components/identity/identity.css'
import './copy.css'
import './knowing.css'
import './sheet.css'

import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'

import { useCheck } from '#components/identity/use-check.ts'
import { isKept } from '#domain/journal/entry.ts'
import { ownTexts } from '#domain/journal/own-texts.ts'
import { copy as words } from '#messages/copy.ts'
import { $copy } from '#stores/copy-session.ts'
import { today } from '#stores/today.ts'
import { $entries } from '#stores/journal/state.ts'

import { Choose } from './Choose.tsx'
import { Look } from './Look.tsx'
import { NothingKept } from './NothingKept.tsx'
import { Recognise } from './Recognise.tsx'
import { Save } from './Save.tsx'
import { Step } from './Step.tsx'
import { countFindings } from './findings.ts'
import { prepareCopy } from './prepare.ts'

import type { Check, Checked } from '#components/identity/use-check.ts'
import type { KeptEntry } from '#domain/journal/entry.ts'
import type { CopyStep } from '#stores/copy-session.ts'

/** Taking a copy of what the learner has chosen to keep: choosing, checking, looking, saving. */
export function Copy() {
  const all = useStore($entries)
  const { step, left, staying, format } = useStore($copy)
  const kept = useMemo(() => all.filter(isKept), [all])
  const chosen = useMemo(() => kept.filter(({ id }) => !left.has(id)), [kept, left])
  const scratch = all.length - kept.length
  const now = chosen.length === 0 ? 'choose' : step
  const list = useFocusOnStep(now)
  // Before the learner has got there, there is nothing to check.
  const isChecked = now !== 'choose'
  const things = useMemo(() => (isChecked ? chosen.map(toChecked) : []), [chosen, isChecked])
  const check = useCheck(things)
  const had = useRef(false)
  const isMade = now === 'look' || now === 'save'
  const day = today()
  const prepared = useMemo(() => (isMade ? prepareCopy(chosen, day) : undefined), [chosen, isMade, day])
  if (kept.length === 0) return <NothingKept scratch={scratch} wasSomething={had.current} />
  had.current = true
  return (
    <div class="copy">
      <p class="copy-lead">{words.lead}</p>
      <ol class="copy-steps" ref={list}>
        <Step step="choose" now={now} summary={words.choose.chosen(chosen.length, kept.length)}>
          <Choose kept={kept} chosen={chosen} scratch={scratch} />
        </Step>
        <Step step="check" now={now} summary={summarise(check, countFindings(chosen, check.found, staying))}>
          <Recognise entries={chosen} check={check} staying={staying} />
        </Step>
        <Step step="look" now={now} summary={words.look.formats[format]}>
          {prepared && <Look prepared={prepared} count={chosen.length} format={format} isLast={now === 'save'} />}
        </Step>
        <Step step="save" now={now} summary="">
          {prepared && <Save prepared={prepared} format={format} key={format} />}
        </Step>
      </ol>
    </div>
  )
}

function toChecked(entry: KeptEntry): Checked {
  return { id: entry.id, texts: ownTexts(entry).map(({ text }) => text) }
}

function summarise({ state }: Check, { open, stays }: { open: number; stays: number }): string {
  if (state === 'failed') return words.check.unchecked
  return open + stays === 0 ? words.check.nothing : words.check.found(open, stays)
}

/** Puts the focus on the heading of a step when it is gone to. */
function useFocusOnStep(now: CopyStep) {
  const list = useRef<HTMLOListElement>(null)
  const last = useRef(now)
  useEffect(() => {
    if (last.current === now) return
    last.current = now
    list.current?.querySelector<HTMLElement>(`[data-step="${now}"] h2`)?.focus()
  }, [now])
  return list
}
