import { readFileSync, readdirSync } from 'node:fs'

import { parse } from 'yaml'

import type { Exercise as Content } from '#domain/exercise/exercise-schema.ts'
import type { Locator, Page } from '@playwright/test'

type Kind = Content['kind']
export type ContentOf<K extends Kind> = Extract<Content, { kind: K }>

const FOLDER = 'src/content/exercises'

/** The page on which an exercise of a module stands. */
const pathOf = (module: string, kind: Kind) => (kind === 'policy' ? 'policy/' : `modules/${module}/`)

/** The first exercise of a kind in the course, as it is written, with the page it stands on. */
export function findExercise<K extends Kind>(kind: K): { path: string; module: string; content: ContentOf<K> } {
  for (const name of readdirSync(FOLDER).sort()) {
    const file = parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as { module: string; exercises: Content[] }
    const content = file.exercises.find((one): one is ContentOf<K> => one.kind === kind)
    if (content) return { path: pathOf(file.module, kind), module: file.module, content }
  }
  throw new Error(`No module has an exercise of the kind ${kind}`)
}

/** One exercise on its page. */
export class Exercise {
  readonly page: Page
  readonly region: Locator
  readonly status: Locator
  readonly again: Locator

  constructor(page: Page, { id }: { id: string }) {
    this.page = page
    this.region = page.locator(`[aria-labelledby="${id}-title"]`)
    this.status = this.region.getByRole('status')
    this.again = this.region.getByRole('button', { name: 'Start again' })
  }

  /** A card to sort, or a person to predict for; from 0. */
  card(index: number): Locator {
    return this.region.locator('.exercise-card').nth(index)
  }

  radio(index: number, name: string): Locator {
    return this.card(index).getByRole('radio', { name, exact: true })
  }

  /** What is said about a card once something has been chosen. */
  answer(index: number): Locator {
    return this.card(index).locator('.exercise-answer')
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true })
  }

  /** What opens a part that is folded, by its words. */
  summary(name: string): Locator {
    return this.region.locator('summary').filter({ hasText: name })
  }
}
