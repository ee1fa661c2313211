import type { FactKey } from '#core/key'
import type { Dimensions, Field } from './form.ts'

/** Names and words a layout needs beyond the figures. */
export interface LayoutWords {
  readonly functionalName: (code: string) => string
  readonly economicName: (code: string) => string
  /** The government economic heading (政府预算支出经济分类) under which a departmental one is seen; '' when that is not certain. */
  readonly governmentHeading: (economic: string) => string
  readonly formula: (key: FactKey) => string
}

/** A row about to be printed: what it adds to the keys of its cells, and its words. */
export interface LaidRow {
  readonly dimensions: Dimensions
  readonly code: string
  readonly text: string
  readonly texts?: Partial<Readonly<Record<Field, string>>>
  readonly indent: number
  readonly strong: boolean
  /** False for a line of padding that keeps two sides in step. */
  readonly real: boolean
  readonly anchor?: string
}

/** A row without words, to be completed. */
export const plainRow: LaidRow = { dimensions: {}, code: '', text: '', indent: 0, strong: false, real: true }
