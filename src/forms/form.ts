import type { FactKey } from '#core/key'

/** The dimensions a form, a row or a column adds to the key of the cells it covers. */
export type Dimensions = Partial<Omit<FactKey, 'year'>> & { readonly yearOffset?: -1 }

/** Words that a row of a list or of crossed classifications has beside its amounts. */
export type Field =
  | 'unit'
  | 'project'
  | 'category'
  | 'objective'
  | 'functional'
  | 'economic'
  | 'government'
  | 'what'
  | 'catalogue'
  | 'fund'
  | 'serviceLevel1'
  | 'serviceLevel2'
  | 'serviceLevel3'
  | 'task'
  | 'content'
  | 'level1'
  | 'level2'
  | 'name'
  | 'operator'
  | 'value'
  | 'measure'
  | 'weight'

/** One header cell; a leaf is a column. `{year}` in a text is the budget year, `{lastYear}` the year before it. */
export interface HeaderNode {
  readonly text: string
  /** Other words met for the same column. */
  readonly also?: readonly string[]
  readonly role?: 'code' | 'name' | 'label' | 'text'
  /** For a text: which words of the row stand here. */
  readonly field?: Field
  /** In a table of several bands, the column that takes the room the others leave. */
  readonly wide?: true
  /** Met in the tables of some places: read when it is there, never laid out. */
  readonly met?: true
  readonly key?: Dimensions
  readonly children?: readonly HeaderNode[]
}

/** One fixed row of a form. Rows with the same `anchor` stand on one line on both sides of the table. */
export interface FormLine {
  readonly label: string
  readonly also?: readonly string[]
  /** Met in the tables of some places: read when it is there, never laid out. */
  readonly met?: true
  readonly key?: Dimensions
  readonly strong?: boolean
  readonly anchor?: string
}

/**
 * The rows of one side: fixed lines, the tree of a classification or its classes alone, both classifications crossed, one
 * row a budget unit, a single row; the lists of the ledger (projects, purchases, services, tasks), one row each; the
 * targets of projects or of the whole, one row an indicator; a text.
 */
export type RowSet =
  | { readonly kind: 'lines'; readonly lines: readonly FormLine[] }
  | { readonly kind: 'functional' | 'economic'; readonly total: string; readonly depth?: 'class' }
  | { readonly kind: 'units' | ListKind; readonly total: string }
  | { readonly kind: 'targets'; readonly of: 'projects' | 'own' | 'transfers'; readonly total?: string }
  | { readonly kind: 'overallTargets' | 'objective' }
  | { readonly kind: 'single' }

export type ListKind = 'crossed' | 'projects' | 'purchases' | 'services' | 'tasks'

/** Half of a two-sided table, or the whole of a one-sided one. */
export interface Side {
  /** Words before the rows of a band of a table that has several below each other. */
  readonly label?: string
  readonly header: readonly HeaderNode[]
  readonly rows: RowSet
  readonly key: Dimensions
}

/**
 * A statutory table, both ways: the one description that lays facts out as a table and recognises them in one.
 * The key of a cell is what the form, its side, the column and the row each say of it.
 */
export interface Form {
  readonly id: string
  readonly title: string
  /** Other titles met for the same table, without year, unit name and level words. */
  readonly also: readonly string[]
  readonly sides: readonly Side[]
  /** Bands under the sides, each with header and rows of its own: the targets of the whole under its money. */
  readonly below?: readonly Side[]
  /** Printed under the table always. */
  readonly note?: string
  /** Printed under the table when it has no figures; `{year}` is the budget year. */
  readonly emptyNote?: string
}

/** A column with the headers above it, outermost first. */
export interface Leaf {
  readonly side: number
  readonly path: readonly HeaderNode[]
  readonly node: HeaderNode
  readonly key: Dimensions
}

/** The columns a form is laid out with from left to right, with the dimensions gathered along their headers. */
export function leavesOf(form: Form): readonly Leaf[] {
  return allLeavesOf(form).filter(({ path }) => path.every((node) => node.met !== true))
}

/** Those, and the columns met in tables of other places. */
export function allLeavesOf(form: Form): readonly Leaf[] {
  return form.sides.flatMap((side, index) => leavesBelow(side, index))
}

/** The columns of one side, those met elsewhere with them. */
export function leavesBelow(side: Side, index: number): readonly Leaf[] {
  return side.header.flatMap((node) => leavesOfNode(node, index, [], {}))
}

function leavesOfNode(node: HeaderNode, side: number, above: readonly HeaderNode[], key: Dimensions): Leaf[] {
  const path = [...above, node]
  const gathered = { ...key, ...node.key }
  if (node.children === undefined) return [{ side, path, node, key: gathered }]
  return node.children.flatMap((child) => leavesOfNode(child, side, path, gathered))
}

/** The full key of a cell from the dimensions of form side, column and row. Undefined when none of them names a concept. */
export function keyOf(year: number, ...layers: readonly (Dimensions | undefined)[]): FactKey | undefined {
  const merged: Record<string, unknown> = {}
  for (const layer of layers) Object.assign(merged, layer)
  const { yearOffset, ...dimensions } = merged as Dimensions
  if (dimensions.concept === undefined) return undefined
  return { measure: 'amount', ...dimensions, year: year + (yearOffset ?? 0) } as FactKey
}

/** Whether a column holds figures, not labels. */
export function isFigure(leaf: Leaf): boolean {
  return leaf.node.role === undefined
}
