// Verifies the modules with their exercises and questions, for `npm run content` and its tests.
import { join } from 'node:path'

import { problemAt } from '#domain/case/problem.ts'
import { exercisesSchema } from '#domain/exercise/exercise-schema.ts'
import { checkCourse } from '#domain/module/check-course.ts'
import { checkModule } from '#domain/module/check-module.ts'
import { moduleSchema } from '#domain/module/module-schema.ts'
import { checkQuestions } from '#domain/question/check-questions.ts'
import { questionsSchema } from '#domain/question/question-schema.ts'
import { checkCitations } from '#domain/source/citation.ts'

import { CONTENT, idOf, readFolder, readMdxFolder } from './content-files.ts'
import { findingsIn, parseFile } from './verification.ts'

import type { ContentFile, MdxFile } from './content-files.ts'
import type { Finding } from './verification.ts'
import type { Exercises } from '#domain/exercise/exercise-schema.ts'
import type { KnownToModules, ReadModule } from '#domain/module/check-module.ts'
import type { ModuleHead } from '#domain/module/module-schema.ts'
import type { WholeModule } from '#domain/module/whole-module.ts'
import type { Questions } from '#domain/question/question-schema.ts'

/** The files that modules are made of. */
export interface ModuleFiles {
  modules: MdxFile[]
  exercises: ContentFile[]
  questions: ContentFile[]
}

/** A module together with what verifying its files came to; `source` is undefined if one of them is missing or does not fit its schema. */
export interface VerifiedModule {
  id: string
  source: WholeModule | undefined
  problems: Finding[]
}

/** A file, and what it holds if it fits its schema. */
interface Parsed<T, File extends ContentFile = ContentFile> {
  file: File
  value: T | undefined
}

/** The three files of a module, as far as they are there. */
interface Parts {
  id: string
  module: Parsed<ModuleHead, MdxFile> | undefined
  exercises: Parsed<Exercises> | undefined
  questions: Parsed<Questions> | undefined
}

/** Reads the files of all modules. */
export function readModuleFiles(content = CONTENT): ModuleFiles {
  return {
    modules: readMdxFolder(join(content, 'modules')),
    exercises: readFolder(join(content, 'exercises')),
    questions: readFolder(join(content, 'questions')),
  }
}

/** Verifies every module with its exercises and questions, also against each other. In the order of the course. */
export function verifyModules(files: ModuleFiles, known: Omit<KnownToModules, 'modules'>): VerifiedModule[] {
  const ids = new Set([...files.modules, ...files.exercises, ...files.questions].map(({ path }) => idOf(path)))
  const schemaFindings: Finding[] = []
  const all = [...ids].map((id) => partsOf(id, files, schemaFindings))
  const modules = new Set(files.modules.map(({ path }) => idOf(path)))
  const between = checkCourse(all.flatMap(({ id, ...parts }) => toReadModule(id, parts) ?? []))
  return all
    .map((parts) => ({
      id: parts.id,
      number: parts.module?.value?.number ?? Infinity,
      source: toWhole(parts),
      problems: [
        ...schemaFindings.filter(({ file }) => idOf(file) === parts.id),
        ...missingParts(parts),
        ...verifyParts(parts, { ...known, modules }),
        ...between
          .filter(({ module }) => module === parts.id)
          .flatMap((problem) => findingsOf(parts[problem.part], [problem])),
      ],
    }))
    .sort((a, b) => a.number - b.number)
}

function partsOf(id: string, { modules, exercises, questions }: ModuleFiles, findings: Finding[]): Parts {
  const find = <File extends ContentFile>(files: File[]) => files.find(({ path }) => idOf(path) === id)
  const [module, exerciseFile, questionFile] = [find(modules), find(exercises), find(questions)]
  return {
    id,
    module: module && { file: module, value: parseFile(module, moduleSchema, findings) },
    exercises: exerciseFile && { file: exerciseFile, value: parseFile(exerciseFile, exercisesSchema, findings) },
    questions: questionFile && { file: questionFile, value: parseFile(questionFile, questionsSchema, findings) },
  }
}

function toReadModule(id: string, { module, exercises, questions }: Omit<Parts, 'id'>): ReadModule | undefined {
  if (!module?.value) return undefined
  return {
    id,
    head: module.value,
    body: module.file.body,
    exercises: exercises?.value?.exercises,
    questions: questions?.value?.questions,
  }
}

function toWhole({ id, ...parts }: Parts): WholeModule | undefined {
  const module = toReadModule(id, parts)
  return module?.exercises && module.questions
    ? { ...module, exercises: module.exercises, questions: module.questions }
    : undefined
}

function missingParts({ id, module, exercises, questions }: Parts): Finding[] {
  const missing = (file: string, message: string) => ({ file, line: 1, message, path: [] })
  if (!module) {
    return [
      missing(
        `${CONTENT}/modules/${id}.mdx`,
        `there are exercises or questions for ${id}, and no module, which belongs here`,
      ),
    ]
  }
  return [
    ...(exercises
      ? []
      : [missing(`${CONTENT}/exercises/${id}.yaml`, `the module ${id} has no exercises, which belong here`)]),
    ...(questions
      ? []
      : [missing(`${CONTENT}/questions/${id}.yaml`, `the module ${id} has no questions, which belong here`)]),
  ]
}

/** What is wrong with the parts of one module, its own names and citations included. */
function verifyParts({ id, ...parts }: Parts, known: KnownToModules): Finding[] {
  const { module, exercises, questions } = parts
  const read = toReadModule(id, parts)
  const objectives = read && new Set(read.head.objectives.map((objective) => objective.id))
  return [
    ...(read ? findingsOf(module, checkModule(read, known)) : []),
    ...findingsOf(exercises, checkCitations(exercises?.value, known.points)),
    ...(questions?.value
      ? findingsOf(questions, checkQuestions(questions.value, { points: known.points, objectives }))
      : []),
    ...[exercises, questions].flatMap((part) => {
      const named = part?.value?.module
      const isOther = named !== undefined && named !== id
      return isOther ? findingsOf(part, [problemAt(['module'], `the file for ${named} has another name`)]) : []
    }),
  ]
}

function findingsOf(part: Parsed<unknown> | undefined, problems: Parameters<typeof findingsIn>[1]): Finding[] {
  return part ? findingsIn(part.file, problems) : []
}
