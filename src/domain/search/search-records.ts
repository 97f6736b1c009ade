import { shortPlace } from '../source/source.ts'
import { splitSections, toPlainText } from './plain-text.ts'

import type { Case } from '../case/case-schema.ts'
import type { Guidance } from '../guidance/guidance-schema.ts'
import type { Term } from '../glossary/glossary-schema.ts'
import type { ModuleHead } from '../module/module-schema.ts'
import type { Source } from '../source/source-schema.ts'
import type { Prose, SearchKind, SearchRecord } from './record.ts'

/** A module as its opening, with what it is for and what to keep of it, and then each of its sections. */
export function recordsOfModule(id: string, head: ModuleHead, prose: Prose): SearchRecord[] {
  const path = `modules/${id}/`
  const objectives = head.objectives.map(({ text }) => text)
  const opening = [head.summary, head.situation, ...objectives, ...head.takeAways]
  return [
    { kind: 'module', path, title: head.title, within: '', text: joined(opening) },
    ...recordsOfSections({ kind: 'module', path, within: head.title }, prose),
  ]
}

/** A case as its briefing. What happens in it, and how its options stand, is not for searching: it would give the story away. */
export function recordOfCase({ id, title, subtitle, summary, stakes, objectives }: Case): SearchRecord {
  const text = joined([summary, stakes, ...objectives.map((objective) => objective.text)])
  return { kind: 'case', path: `cases/${id}/`, title, within: subtitle, text }
}

/** A source as what it is and how to read it, and then every point by itself, which is named by its place. */
export function recordsOfSource(source: Source): SearchRecord[] {
  const { id, title, shortTitle, publisher, readAs, sections } = source
  const points = sections.flatMap((section) => section.points)
  return [
    { kind: 'page', path: `sources/${id}/`, title, within: '', text: joined([`${shortTitle}: ${publisher}.`, readAs]) },
    ...points.map((point) => ({
      kind: 'point' as const,
      path: `sources/${id}/#${point.id}`,
      title: `${shortTitle} · ${shortPlace(point.id)}`,
      within: '',
      text: joined([point.text, point.quote ? `“${point.quote}”` : '']),
    })),
  ]
}

/** A term of the glossary. */
export function recordOfTerm({ id, term, definition }: Term): SearchRecord {
  return { kind: 'term', path: `glossary/#${id}`, title: term, within: '', text: joined([definition]) }
}

/** A page of prose as its opening and each of its sections. */
export function recordsOfPage(
  path: string,
  { title, description }: { title: string; description: string },
  prose: Prose,
): SearchRecord[] {
  const opening = splitSections(prose.body).find((section) => section.title === '')?.body ?? ''
  return [
    { kind: 'page', path, title, within: '', text: joined([description, opening]) },
    ...recordsOfSections({ kind: 'page', path, within: title }, prose),
  ]
}

/** What the documents say together and against each other, by each thing they agree or differ on. */
export function recordsOfGuidance(
  path: string,
  { title, description }: { title: string; description: string },
  { agreements, tensions, alone, silent }: Guidance,
): SearchRecord[] {
  const rest = [...alone.map(({ text }) => text), ...silent]
  const entry = (id: string, name: string, texts: string[]): SearchRecord => {
    return { kind: 'page', path: `${path}#${id}`, title: toPlainText(name), within: title, text: joined(texts) }
  }
  return [
    { kind: 'page', path, title, within: '', text: joined([description, ...rest]) },
    ...agreements.map(({ id, title: name, text }) => entry(id, name, [text])),
    ...tensions.map(({ id, title: name, sides, note }) => {
      return entry(id, name, [...sides.map(({ who, says }) => `${who}: ${says}`), note])
    }),
  ]
}

interface Place {
  kind: SearchKind
  path: string
  within: string
}

/** The sections of a text, each at the heading that the page has for it. Throws when the two do not go together. */
function recordsOfSections({ kind, path, within }: Place, { body, headings }: Prose): SearchRecord[] {
  const sections = splitSections(body).filter(({ title }) => title !== '')
  const anchors = headings.filter(({ depth }) => depth === 2)
  if (sections.length !== anchors.length) throw new Error(`${path} has other headings than its text`)
  return anchors.map(({ slug, text: title }, index) => {
    const text = joined([sections[index]?.body ?? ''])
    return { kind, path: `${path}#${slug}`, title, within, text }
  })
}

function joined(texts: string[]): string {
  return texts.map(toPlainText).filter(Boolean).join(' ')
}
