/** A stretch of text of one look, in pieces: a piece is words, a line break, or nothing where a long word may part. */
export interface RunData {
  readonly pieces: readonly string[]
  readonly strong: boolean
}
export type RunsData = readonly RunData[]

export interface CellData {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly breakable: boolean
  readonly isHeader: boolean
  readonly align: 'left' | 'right' | 'center'
  readonly indent: number
  readonly runs: RunsData
}

/** A title in the contents and bookmarks, on its level in the outline of the file. */
export interface TitleData {
  readonly level: number
  readonly runs: RunsData
}

export interface TableData {
  readonly kind: 'table'
  readonly title?: TitleData
  readonly size: number
  readonly inset: { readonly x: number; readonly y: number }
  readonly widths: readonly number[]
  readonly header: readonly CellData[]
  readonly body: readonly CellData[]
  /** Lines above the title, then what stands left and right on the line above the table. */
  readonly over: readonly RunsData[]
  readonly left: RunsData
  readonly right: RunsData
  readonly below: readonly RunsData[]
  /** Low enough to stand on one page without leaving much of the page before it white. */
  readonly whole: boolean
}

export type BlockData =
  | { readonly kind: 'heading'; readonly style: number; readonly level: number; readonly inContents: boolean; readonly runs: RunsData }
  | { readonly kind: 'paragraph'; readonly runs: RunsData }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly RunsData[] }
  | { readonly kind: 'picture'; readonly png: readonly number[]; readonly alt: string; readonly runs: RunsData }
  | { readonly kind: 'chart'; readonly svg: string; readonly alt: string; readonly runs: RunsData }
  | { readonly kind: 'break' }
  | TableData

/** Blocks that stand on pages of one orientation. */
export interface PartData {
  readonly turned: boolean
  readonly blocks: readonly BlockData[]
}

/** What the template prints: our words as data, never as markup. */
export interface BookData {
  readonly title: string
  /** The title on the cover, in lines. */
  readonly cover: readonly RunsData[]
  readonly parts: readonly PartData[]
  readonly faces: {
    readonly title: readonly string[]
    readonly body: readonly string[]
    readonly heading: readonly string[]
    readonly second: readonly string[]
  }
}
