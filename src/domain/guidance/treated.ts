import { readModuleText } from '../module/module-text.ts'

import type { Case } from '../case/case-schema.ts'
import type { WholeModule } from '../module/whole-module.ts'
import type { Guidance } from './guidance-schema.ts'

type Tension = Guidance['tensions'][number]

/** The modules and cases that set the sides of a tension against each other, for a reader who wants to see it at work. */
export interface Treated {
  modules: Pick<WholeModule, 'id' | 'head'>[]
  cases: Pick<Case, 'id' | 'title'>[]
}

/**
 * What treats a tension: modules that say in one place how the documents differ, and cases with a contested decision, if what stands there
 * cites points of at least two sides.
 */
export function treatedIn(tension: Tension, course: { modules: WholeModule[]; cases: Case[] }): Treated {
  return {
    modules: course.modules.filter(({ body }) =>
      differencesIn(body).some((text) => meets(tension, readModuleText(text).cites)),
    ),
    cases: course.cases.filter(({ nodes }) =>
      Object.values(nodes).some((node) => node.kind === 'decision' && meets(tension, node.tension?.cites ?? [])),
    ),
  }
}

/** The passages of a module’s prose that say how the documents differ. */
function differencesIn(body: string): string[] {
  return body.match(/<Differ>.*?<\/Differ>/gs) ?? []
}

/** Whether at least two sides of a tension are among what is cited. */
function meets({ sides }: Tension, cited: string[]): boolean {
  return sides.filter(({ cites }) => cites.some((point) => cited.includes(point))).length > 1
}
