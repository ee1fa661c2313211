import type { Run } from '#document/blocks'
import { literal, parsePattern, type Node } from './pattern.ts'
import type { Captured, ReadScene, Slot, SlotFact, SlotReason, WriteScene } from './scene.ts'

/** A sentence found in squeezed text: what it stated and which stretch it covers. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly facts: readonly SlotFact[]
  readonly reasons: readonly SlotReason[]
}

/** One kind of sentence, both ways. */
export interface Sentence {
  /** Facts of sentences with one scope are a complete enumeration: parts and their whole. */
  readonly scope: string | undefined
  readonly write: (scene: WriteScene) => readonly Run[] | undefined
  readonly findAll: (text: string, scene: ReadScene) => readonly Match[]
  /** The regular expression, for sentences that hold others as list items. */
  readonly source: string
}

interface Compiled {
  readonly source: string
  readonly slots: readonly { readonly slot: Slot; readonly first: number }[]
}

/** Makes a sentence from its pattern and slots. `unit` and `year` are always there. */
export function sentence(pattern: string, slots: Readonly<Record<string, Slot>>, scope?: string): Sentence {
  const all = { unit: unitSlot, year: yearSlot, ...slots }
  const nodes = parsePattern(pattern)
  const compiled = compile(nodes, all)
  const regex = new RegExp(compiled.source, 'dg')
  return {
    scope,
    source: compiled.source,
    write: (scene) => writeNodes(nodes, all, scene),
    findAll: (text, scene) => [...text.matchAll(regex)].flatMap((match) => understand(match, compiled, scene) ?? []),
  }
}

/** Names the unit when writing; read loosely, because a sentence is found by what it says and not by who says it. */
const unitSlot: Slot = { source: '', groups: 0, write: (scene) => [{ text: scene.unit }], read: () => ({}) }

const yearSlot: Slot = { source: '20\\d\\d', groups: 0, write: (scene) => [{ text: String(scene.year) }], read: () => ({}) }

function compile(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>): Compiled {
  const found: { slot: Slot; first: number }[] = []
  let groups = 0
  const sourceOf = (list: readonly Node[]): string =>
    list
      .map((node) => {
        if (node.kind === 'text') return literal(node.text)
        if (node.kind === 'choice') return `(?:${node.branches.map(sourceOf).join('|')})`
        const slot = slots[node.name]
        if (slot === undefined) throw new Error(`sentence: no slot ${node.name}`)
        found.push({ slot, first: groups + 1 })
        groups += slot.groups
        return slot.source
      })
      .join('')
  return { source: sourceOf(nodes), slots: found }
}

function writeNodes(nodes: readonly Node[], slots: Readonly<Record<string, Slot>>, scene: WriteScene): readonly Run[] | undefined {
  const runs: Run[] = []
  for (const node of nodes) {
    const written = writeNode(node, slots, scene)
    if (written === undefined) return undefined
    runs.push(...written)
  }
  return runs
}

function writeNode(node: Node, slots: Readonly<Record<string, Slot>>, scene: WriteScene): readonly Run[] | undefined {
  if (node.kind === 'text') return [{ text: node.text }]
  if (node.kind === 'slot') return slots[node.name]!.write(scene)
  for (const branch of node.branches) {
    const written = writeNodes(branch, slots, scene)
    if (written !== undefined) return written
  }
  return undefined
}

/** Slots that bind names are asked first, because amounts beside them need to know what they are amounts of. */
function understand(match: RegExpExecArray, compiled: Compiled, scene: ReadScene): Match | undefined {
  let bound = scene
  for (const { slot, first } of compiled.slots) {
    const bind = slot.read(captured(match, first, slot.groups), bound)?.bind
    if (bind !== undefined) bound = { ...bound, bind: { ...bound.bind, ...bind } }
  }
  const facts: SlotFact[] = []
  const reasons: SlotReason[] = []
  for (const { slot, first } of compiled.slots) {
    if (slot.groups > 0 && captured(match, first, slot.groups).every((group) => group === undefined)) continue
    const reading = slot.read(captured(match, first, slot.groups), bound)
    if (reading === undefined) return undefined
    facts.push(...(reading.facts ?? []))
    reasons.push(...(reading.reasons ?? []))
  }
  return { start: match.index, end: match.index + match[0].length, facts, reasons }
}

function captured(match: RegExpExecArray, first: number, groups: number): readonly (Captured | undefined)[] {
  return Array.from({ length: groups }, (_, offset) => {
    const text = match[first + offset]
    const span = match.indices?.[first + offset]
    return text === undefined || span === undefined ? undefined : { text, start: span[0] }
  })
}
