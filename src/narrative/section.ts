import type { Block, Run } from '#document/blocks'
import { numeral } from '#document/numeral'
import type { ChartKind } from './chart.ts'
import type { Sentence } from './grammar/sentence.ts'
import type { WriteScene } from './grammar/scene.ts'

/** One section of the narrative, both ways: its title, what it writes, and the sentences it reads. */
export interface Section {
  readonly id: string
  readonly title: string
  /** Other words met in titles of the same section, compacted and without numbering. */
  readonly also: readonly string[]
  readonly write: (scene: WriteScene) => readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly charts?: readonly ChartKind[]
}

/** A paragraph of the sentences that have something to say. No sentence, no paragraph. */
export function paragraph(...parts: readonly (readonly Run[] | undefined)[]): readonly Block[] {
  const runs = parts.flatMap((part) => part ?? [])
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs, place: {} }]
}

/** A number below the section's own: （一）, or 1. where the section is itself （一） of a group. */
export function itemNumber({ depth = 0 }: WriteScene, at: number): string {
  return depth === 0 ? `（${numeral(at)}）` : `${at}.`
}

/** A numbered heading below the section's own. */
export function subheading(scene: WriteScene, at: number, text: string): Block {
  return { kind: 'heading', level: 4 + (scene.depth ?? 0), runs: [{ text: `${itemNumber(scene, at)}${text}` }], place: {} }
}
