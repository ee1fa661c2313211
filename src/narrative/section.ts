import type { Block, Run } from '#document/blocks'
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

/** A heading below the section's own. */
export function subheading(level: number, text: string): Block {
  return { kind: 'heading', level, runs: [{ text }], place: {} }
}
