import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { imagine } from '#domain/case/counterfactual.ts'
import { nodeAt } from '#domain/case/graph.ts'
import { openOptions } from '#domain/case/step.ts'
import { debrief as words } from '#messages/debrief.ts'

import { InstrumentFigure } from './InstrumentFigure.tsx'
import { PathList } from './PathList.tsx'
import { PART } from './parts.ts'
import { labelOf, sceneOf, titleOf } from './prose-text.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { Choice } from '#domain/case/step.ts'
import type { CaseView } from '#stores/case-view.ts'

interface Props {
  kit: CaseKit
  view: CaseView
}

/** One decision taken otherwise, beside what the learner did. It is no attempt and is not kept. */
export function WhatIf({ kit, view }: Props) {
  const [flipped, setFlipped] = useState('')
  const [otherwise, setOtherwise] = useState<Choice[]>([])
  const index = view.choices.findIndex(({ node }) => node === flipped)
  const chosen = view.choices[index]
  const before = imagine(kit.graph, view.choices.slice(0, Math.max(0, index)), []).end
  const options = openOptions(kit.graph, before).filter(({ id }) => id !== chosen?.option)
  return (
    <section class="case-whatif no-print" id={`${PART}whatIf`}>
      <h3>{words.whatIf.title}</h3>
      <p>{words.whatIf.lead}</p>
      <Picker
        label={words.whatIf.decision}
        value={flipped}
        options={view.choices.map(({ node }) => ({ id: node, label: titleOf(node) }))}
        onPick={(node) => {
          setFlipped(node)
          setOtherwise([])
        }}
      />
      {chosen && (
        <Picker
          label={words.whatIf.instead}
          value={otherwise[0]?.option ?? ''}
          options={options.map(({ id }) => ({ id, label: labelOf(chosen.node, id) }))}
          onPick={(option) => {
            setOtherwise([{ node: chosen.node, option }])
          }}
        />
      )}
      {otherwise.length > 0 && (
        <Both
          kit={kit}
          view={view}
          otherwise={otherwise}
          onChoose={(choice) => {
            setOtherwise([...otherwise, choice])
          }}
        />
      )}
    </section>
  )
}

interface BothProps extends Props {
  otherwise: Choice[]
  onChoose: (choice: Choice) => void
}

function Both({ kit, view, otherwise, onChoose }: BothProps) {
  const { choices, end } = imagine(kit.graph, view.choices, otherwise)
  const isOpen = nodeAt(kit.graph, end.node).kind === 'decision'
  return (
    <div class="case-both" role="status">
      <div>
        <h4>{words.whatIf.yours}</h4>
        <PathList kit={kit} choices={view.choices} end={view.node} />
        <InstrumentFigure kit={kit} choices={view.choices} />
      </div>
      <div>
        <h4>{words.whatIf.other}</h4>
        <PathList kit={kit} choices={choices} end={end.node} flipped={otherwise[0]?.node ?? ''} />
        {isOpen && <Scene node={end.node} />}
        {isOpen && (
          <Picker
            label={words.whatIf.undecided(titleOf(end.node))}
            value=""
            options={openOptions(kit.graph, end).map(({ id }) => ({ id, label: labelOf(end.node, id) }))}
            onPick={(option) => {
              onChoose({ node: end.node, option })
            }}
          />
        )}
        {!isOpen && <InstrumentFigure kit={kit} choices={choices} />}
      </div>
    </div>
  )
}

/** The prose of a node that the learner has not met, as it stands in the page. */
function Scene({ node }: { node: string }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.replaceChildren(...sceneOf(node))
  }, [node])
  return (
    <details class="case-scene" open>
      <summary>{words.whatIf.scene}</summary>
      <div ref={place} />
    </details>
  )
}

interface PickerProps {
  label: string
  value: string
  options: { id: string; label: string }[]
  onPick: (id: string) => void
}

function Picker({ label, value, options, onPick }: PickerProps) {
  const id = useId()
  return (
    <p class="case-picker">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <select
        class="ui-text"
        id={id}
        value={value}
        onChange={(event) => {
          onPick(event.currentTarget.value)
        }}
      >
        <option value="" disabled>
          {words.whatIf.pick}
        </option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}
