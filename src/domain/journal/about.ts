import { isFields } from '../fields.ts'

import { parseTime } from './time.ts'

/** One attempt at a case. */
export interface AttemptOf {
  case: string
  /** The title of the case. */
  title: string
  attempt: string
}

/** The answer to a prompt of a case. */
interface CaseAnswer extends AttemptOf {
  kind: 'case'
  prompt: string
  /** What was asked. */
  question: string
}

/** The answer to a prompt or an exercise of a module. */
interface ModuleAnswer {
  kind: 'module'
  module: string
  /** The title of the module. */
  title: string
  /** The id of the prompt or the exercise. */
  prompt: string
  /** What was asked. */
  question: string
}

/** What became of a commitment. */
export type FollowUpOutcome = 'done' | 'partly' | 'not-yet' | 'dropped'

/** What the learner says, once the day has come, of what they meant to do. */
export interface FollowUp {
  outcome: FollowUpOutcome
  /** What got in the way, or what came of it; may be empty. */
  note: string
  /** ISO 8601. */
  at: string
}

/** Something the learner means to do. */
export interface Commitment {
  kind: 'commitment'
  /** The attempt it was made after; `null` if it came from no case. */
  from: AttemptOf | null
  /** What was asked. */
  question: string
  /** The day by which, as YYYY-MM-DD; empty if none was given. */
  by: string
  /** `null` as long as nothing has been said. */
  followUp: FollowUp | null
}

/** What a reflection by a model is about: a fictional case, how one appears online oneself, or what the learner calls it. */
export type Subject =
  { kind: 'case'; case: string; title: string } | { kind: 'presence' } | { kind: 'own'; title: string }

/** One of the questions of a model, as it was asked. */
export interface Step {
  id: string
  question: string
}

/** A reflection that follows a model: What? So what? Now what?, and the like. */
export interface ModelAnswer {
  kind: 'model'
  /** The id of the model. */
  model: string
  /** Its title. */
  title: string
  subject: Subject
  steps: Step[]
}

/** What an entry of the journal is about. */
export type About = CaseAnswer | ModuleAnswer | Commitment | ModelAnswer | { kind: 'free' }

const OUTCOMES: readonly FollowUpOutcome[] = ['done', 'partly', 'not-yet', 'dropped']

/** What an entry is about, in a stored value; `undefined` if it is none that this version can read. */
export function parseAbout(value: unknown): About | undefined {
  if (!isFields(value)) return undefined
  switch (value['kind']) {
    case 'free':
      return { kind: 'free' }
    case 'case':
      return pickTexts(value, { kind: 'case' }, ['case', 'title', 'attempt', 'prompt', 'question'])
    case 'module':
      return pickTexts(value, { kind: 'module' }, ['module', 'title', 'prompt', 'question'])
    case 'commitment':
      return parseCommitment(value)
    case 'model':
      return parseModelAnswer(value)
    default:
      return undefined
  }
}

function parseCommitment({ from, question, by, followUp }: Record<string, unknown>): Commitment | undefined {
  const attempt = from === null ? null : parseAttempt(from)
  const said = followUp === null ? null : parseFollowUp(followUp)
  if (attempt === undefined || said === undefined || typeof question !== 'string' || !isDay(by)) return undefined
  return { kind: 'commitment', from: attempt, question, by, followUp: said }
}

function parseAttempt(value: unknown): AttemptOf | undefined {
  return isFields(value) ? pickTexts(value, {}, ['case', 'title', 'attempt']) : undefined
}

function parseFollowUp(value: unknown): FollowUp | undefined {
  if (!isFields(value)) return undefined
  const outcome = OUTCOMES.find((known) => known === value['outcome'])
  const at = parseTime(value['at'])
  return outcome && at && typeof value['note'] === 'string' ? { outcome, note: value['note'], at } : undefined
}

function parseModelAnswer(value: Record<string, unknown>): ModelAnswer | undefined {
  const { model, title, steps } = value
  const subject = parseSubject(value['subject'])
  if (!subject || typeof model !== 'string' || typeof title !== 'string' || !Array.isArray(steps)) return undefined
  const parsed = Array.from<unknown>(steps).map((step) =>
    isFields(step) ? pickTexts(step, {}, ['id', 'question']) : undefined,
  )
  return parsed.every((step) => step !== undefined)
    ? { kind: 'model', model, title, subject, steps: parsed }
    : undefined
}

function parseSubject(value: unknown): Subject | undefined {
  if (!isFields(value)) return undefined
  switch (value['kind']) {
    case 'presence':
      return { kind: 'presence' }
    case 'own':
      return pickTexts(value, { kind: 'own' }, ['title'])
    case 'case':
      return pickTexts(value, { kind: 'case' }, ['case', 'title'])
    default:
      return undefined
  }
}

/** Whether a value is a day as YYYY-MM-DD, or empty for none. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false
  return value === '' || (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)))
}

/** The named fields beside those given; `undefined` if one of them is not text. */
function pickTexts<Given extends object, Name extends string>(
  value: Record<string, unknown>,
  given: Given,
  names: readonly Name[],
): (Given & Record<Name, string>) | undefined {
  if (!names.every((name) => typeof value[name] === 'string')) return undefined
  return { ...given, ...Object.fromEntries(names.map((name) => [name, value[name]])) } as Given & Record<Name, string>
}
