import { useStore } from '@nanostores/preact'
import { render } from 'preact'

import { Rules } from '#components/journal/Rules.tsx'
import { Writing } from '#components/journal/Writing.tsx'
import { moduleMessages as words } from '#messages/module.ts'
import { $entries } from '#stores/journal/state.ts'
import { moduleProgress } from '#stores/module-progress.ts'

import type { ModuleProgress } from '#stores/module-progress.ts'
import type { Standing } from '#domain/module/module-record.ts'

/** What the page gives to the end of a module. */
export interface ModuleEndProps {
  module: { id: string; title: string }
  /** The ids of the sections of its prose. */
  sections: string[]
  prompts: { id: string; text: string }[]
}

/** Puts the end of a module in the place of its static prompts. */
export function showModuleEnd(place: HTMLElement, props: ModuleEndProps): void {
  place.replaceChildren()
  render(<ModuleEnd {...props} />, place)
}

/** The end of a module: its prompts with a place to write, and what is still open. */
function ModuleEnd({ module, sections, prompts }: ModuleEndProps) {
  const progress = moduleProgress(module.id, sections)
  const standing = useStore(progress.$standing)
  return (
    <div class="module-end">
      <Prompts module={module} prompts={prompts} progress={progress} standing={standing} />
      <section class="module-standing" aria-labelledby="standing-title">
        <h2 class="ui-label" id="standing-title">
          {words.standing.title}
        </h2>
        <ul role="status">
          {standing.isComplete && <li data-state="done">{words.standing.complete}</li>}
          <li data-state={standing.seen === standing.sections ? 'done' : 'open'}>
            {words.standing.seen(standing.seen, standing.sections)}
          </li>
          <li data-state={standing.check === 'passed' ? 'done' : 'open'}>{words.standing.check[standing.check]}</li>
          <li data-state={standing.reflection === 'open' ? 'open' : 'done'}>
            {words.standing.reflection[standing.reflection]}
          </li>
        </ul>
        <p class="small">{words.standing.note}</p>
      </section>
    </div>
  )
}

interface PromptsProps extends Omit<ModuleEndProps, 'sections'> {
  progress: ModuleProgress
  standing: Standing
}

function Prompts({ module, prompts, progress, standing }: PromptsProps) {
  const entries = useStore($entries)
  const isDeclined = standing.reflection === 'declined'
  return (
    <section class="module-reflect" aria-labelledby="reflect-title">
      <h2 id="reflect-title">{words.reflectTitle}</h2>
      <p>{words.reflectLead}</p>
      {isDeclined && <p class="ui-notice">{words.declined}</p>}
      {!isDeclined && <Rules variant="folded" />}
      {!isDeclined &&
        prompts.map(({ id, text }) => (
          <details key={id} class="module-prompt">
            <summary>{text}</summary>
            <Writing
              label={text}
              about={{ kind: 'module', module: module.id, title: module.title, prompt: id, question: text }}
              entry={entries.find(
                ({ about }) => about.kind === 'module' && about.module === module.id && about.prompt === id,
              )}
            />
          </details>
        ))}
      {standing.reflection !== 'done' && (
        <p class="no-print">
          <button
            class="ui-button"
            data-variant="link"
            type="button"
            onClick={isDeclined ? progress.reopenReflection : progress.declineReflection}
          >
            {isDeclined ? words.undecline : words.decline}
          </button>
        </p>
      )}
    </section>
  )
}
