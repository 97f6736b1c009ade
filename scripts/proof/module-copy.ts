// A proof copy of a module as one HTML page: its prose, exercises and knowledge check with every answer, to read and mark on paper.
import { renderInline, renderMarkdown } from '#components/prose/markdown.ts'
import { readModuleText } from '#domain/module/module-text.ts'
import { taughtByModule, testedByModule } from '#domain/module/whole-module.ts'

import { decideLine, signOff } from './boxes.ts'
import { partProof } from './copy-parts.ts'
import { pointTable } from './copy-tables.ts'
import { escape, toDocument } from './html.ts'
import { marksFor } from './marks.ts'
import { citeLinks, proseProof } from './module-prose.ts'
import { exerciseProof, questionProof } from './module-tasks.ts'
import { part } from './part.ts'
import { unwrap } from './part-text.ts'
import { reviewFacts } from './parts.ts'

import type { Term } from '#domain/glossary/glossary-schema.ts'
import type { ModuleHead } from '#domain/module/module-schema.ts'
import type { WholeModule } from '#domain/module/whole-module.ts'
import type { CitedPoint } from '#domain/source/source.ts'

/** What the proof copy of a module is made of. */
export interface ModuleSubject {
  source: WholeModule
  /** How many problems verifying it found. */
  problems: number
  points: Map<string, CitedPoint>
  glossary: Term[]
}

/** Changes of modules are not marked: only cases are compared with an earlier commit. */
const NO_MARKS = marksFor([])

/** The proof copy of a module as an HTML document that stands alone. */
export function toModuleCopy({ source, problems, points, glossary }: ModuleSubject): string {
  const { head, exercises, questions } = source
  const terms = termsOf(source, glossary)
  const body = `<h1>Module ${head.number}: ${escape(head.title)}</h1>
<p>Proof copy of a module · the program found ${problems} problems · what changed since an earlier reading is marked in the copies of cases only</p>
${signOff()}
${aboutProof(head)}
<h2>Objectives</h2>${objectivesProof(head)}
<h2>The situation</h2>${renderMarkdown(head.situation)}${decideLine()}
<h2>The prose</h2>${proseProof(source)}
<h2>The exercises</h2>${exercises.map(exerciseProof).join('\n')}
<h2>The questions</h2>${questions.map(questionProof).join('\n')}
<h2>The prompts</h2><ul>${head.prompts.map(promptProof).join('')}</ul>
<h2>What to keep</h2><ol>${head.takeAways.map((text) => `<li>${renderInline(text)}</li>`).join('')}</ol>
<h2>Terms explained</h2>${terms.map(termProof).join('')}
<h2>Points cited</h2>${pointTable(citedIn(source, terms), { points, marks: NO_MARKS })}
${signOff()}`
  return toDocument(`Proof copy: ${head.title}`, body, 'plain')
}

function aboutProof({ summary, cases, review }: ModuleHead): string {
  const facts = {
    Summary: unwrap(summary),
    'Cases to play': cases.map(({ case: id, because }) => `${id}: ${unwrap(because)}`).join('\n'),
    ...reviewFacts(review),
  }
  return partProof(part('module:about', 'About the module', facts), NO_MARKS)
}

function objectivesProof({ objectives }: ModuleHead): string {
  const items = objectives.map(
    ({ id, text, competencies }) =>
      `<li id="${id}">${renderInline(text)} <code>${id}</code> <small>${competencies.join(', ')}</small></li>`,
  )
  return `<ol>${items.join('')}</ol>`
}

function promptProof({ id, text, cites }: ModuleHead['prompts'][number]): string {
  return `<li id="${id}">${renderInline(text)} <code>${id}</code> ${citeLinks(cites)}</li>`
}

/** The terms that the prose explains, each once, in its order. */
function termsOf({ body }: WholeModule, glossary: Term[]): Term[] {
  return [...new Set(readModuleText(body).terms)].flatMap((id) => glossary.find((term) => term.id === id) ?? [])
}

function termProof({ id, term, definition, cites }: Term): string {
  return `<dl class="part" id="term-${id}"><dt>${escape(term)}</dt><dd>${renderInline(definition)} ${citeLinks(cites)}</dd></dl>`
}

/** Every point that the copy refers to, each once. */
function citedIn(source: WholeModule, terms: Term[]): string[] {
  return [...new Set([...taughtByModule(source), ...testedByModule(source), ...terms.flatMap(({ cites }) => cites)])]
}
