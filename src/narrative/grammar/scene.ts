import type { Figures } from '#core/figures'
import type { Figure } from '#core/figure'
import type { FactKey } from '#core/key'
import type { Run } from '#document/blocks'

/** What is known while a sentence is written or read: the year, and the headings or items it speaks of. */
export interface Scene {
  readonly year: number
  readonly bind: Readonly<Record<string, string>>
}

/** Names both ways. Reading prefers the names the book's own tables print; writing uses the same ones. */
export interface Names {
  readonly functionalName: (code: string) => string
  readonly economicName: (code: string) => string
  readonly functionalByPath: (className: string, sectionName: string, itemName: string) => string | undefined
  readonly classByName: (name: string) => string | undefined
  readonly economicByName: (name: string) => string | undefined
}

/** The scene of writing: figures to print, reasons to give. */
export interface WriteScene extends Scene {
  readonly unit: string
  readonly figures: Figures
  readonly names: Names
  readonly formula: (key: FactKey) => string
  /** How deep the section stands below those of its part: 0, or more inside a group of sections. */
  readonly depth?: number
  /** The reason the book gives for a change of this amount, if any. */
  readonly reason: (about: string) => string | undefined
}

export interface ReadScene extends Scene {
  readonly names: Names
}

/** One figure a slot read, with where it stands in the squeezed text. */
export interface SlotFact {
  readonly key: FactKey
  readonly figure: Figure
  readonly label: string
  readonly start: number
  readonly end: number
  /** One of an enumeration that was not read whole: it is no part of a sum. */
  readonly isPartial?: boolean
}

export interface SlotReason {
  readonly key: FactKey
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a slot made of the words it matched. */
export interface SlotReading {
  readonly facts?: readonly SlotFact[]
  readonly reasons?: readonly SlotReason[]
  readonly bind?: Readonly<Record<string, string>>
}

/** A captured group: its words and where they start in the squeezed text. */
export interface Captured {
  readonly text: string
  readonly start: number
}

/**
 * A place in a sentence, both ways. `source` is its regular expression over squeezed text with `groups` capturing
 * groups; `write` answers undefined when there is nothing to say there, which rules out the wording it stands in.
 */
export interface Slot {
  readonly source: string
  readonly groups: number
  readonly write: (scene: WriteScene) => readonly Run[] | undefined
  readonly read: (groups: readonly (Captured | undefined)[], scene: ReadScene) => SlotReading | undefined
}

export type KeyOf = (scene: Scene) => FactKey
