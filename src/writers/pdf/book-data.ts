import type { Block, Chart, Document, Run, Table } from '#document/blocks'
import { textOf } from '#document/blocks'
import { pieSvg } from '../chart/pie.ts'
import { isWide } from '../table/columns.ts'
import { own, type Fonts } from './fonts.ts'
import { tableData } from './table.ts'
import type { BlockData, BookData, PartData, RunsData, TitleData } from './template-data.ts'
import { piecesOf, type Words } from './words.ts'

/** A line of body text in ems: 28 characters, GB/T 9704-2012 5.2.3. */
const bodyLine = 28
/** A title of a part at the head of a page, in points. */
const partTitle = 62
/** Headings down to this level of the document stand in the contents. */
const deepest = 3

/** A document as what the template prints; `inCharts` are the words as charts can show them. */
export function bookData(document: Document, { shown }: Words, inCharts: Words, faces: Fonts['faces']): BookData {
  const runs = (list: readonly Run[], ems = bodyLine): RunsData =>
    list.map(({ text, strong }) => ({ pieces: piecesOf(shown(text), ems), strong: strong === true })).filter(({ pieces }) => pieces.length > 0)
  return {
    title: shown(document.title),
    cover: coverLines(document.title).map((text) => runs([{ text }], 17)),
    parts: partsOf(new Outliner(document.blocks, runs, inCharts.shown), document.blocks),
    faces,
  }
}

/** Whose book it is, and of which year, each on its line; a title of another form stays whole. */
function coverLines(title: string): readonly string[] {
  const { unit, rest } = /^(?<unit>.*\D)(?<rest>20\d\d\s*年.*)$/.exec(title)?.groups ?? {}
  return unit === undefined || rest === undefined ? [title] : [unit, rest]
}

type RunsOf = (list: readonly Run[], ems?: number) => RunsData

/** Turns blocks into data one after the other, and knows where in the outline it stands: levels of the file never skip one. */
class Outliner {
  readonly #top: number
  readonly #runs: RunsOf
  readonly #shown: (text: string) => string
  #level = 0
  #charts = 0

  constructor(blocks: readonly Block[], runs: RunsOf, shown: (text: string) => string) {
    this.#top = Math.min(...blocks.map((block) => (block.kind === 'heading' ? block.level : Infinity)))
    this.#runs = runs
    this.#shown = shown
  }

  /** `before` is the block that stands before on the same page, if any. */
  dataOf(block: Block, before: Block | undefined): readonly BlockData[] {
    switch (block.kind) {
      case 'heading':
        return this.#heading(block.level, this.#runs(block.runs, 20))
      case 'paragraph':
        return [{ kind: 'paragraph', runs: this.#runs(block.runs) }]
      case 'list':
        return [{ kind: 'list', ordered: block.ordered, items: block.items.map((item) => this.#runs(item.runs, bodyLine - 4)) }]
      case 'table':
        return this.#table(block, before)
      case 'picture':
        return [{ kind: 'picture', png: [...block.png], alt: block.alternative, runs: this.#runs([{ text: block.caption }]) }]
      case 'chart':
        return [this.#chart(block)]
    }
  }

  #heading(level: number, runs: RunsData): readonly BlockData[] {
    if (runs.length === 0) return []
    const depth = level - this.#top
    this.#level = Math.min(this.#level + 1, depth + 1)
    const heading = { kind: 'heading', style: Math.min(depth, 3), level: this.#level, inContents: level <= deepest, runs } as const
    return depth === 0 ? [{ kind: 'break' }, heading] : [heading]
  }

  #table(table: Table, before: Block | undefined): readonly BlockData[] {
    const isFirst = before === undefined || (before.kind === 'heading' && before.level === this.#top)
    const data = tableData(
      table,
      ({ cell }, ems) => this.#runs(cell?.runs ?? [], ems),
      (text) => this.#runs([{ text }], bodyLine),
      before === undefined ? 0 : partTitle,
    )
    const runs = this.#runs([{ text: table.caption ?? '' }])
    const title: TitleData | undefined = runs.length === 0 ? undefined : { level: this.#level + 1, runs }
    const withTitle = title === undefined ? data : { ...data, title }
    // What is no part of a page but has one to itself begins it, as every table of a published book does.
    return isFirst || data.whole ? [withTitle] : [{ kind: 'break' }, withTitle]
  }

  #chart(chart: Chart): BlockData {
    const parts = chart.parts.map((part) => ({ ...part, label: this.#shown(part.label), runs: [{ text: this.#shown(textOf(part.runs)) }] }))
    const caption = this.#shown(chart.caption)
    const said = parts.map(({ label, runs }) => `${label}${textOf(runs)}${chart.unit}`).join('，')
    const svg = pieSvg({ ...chart, parts }, `c${++this.#charts}`, own.serif)
    return { kind: 'chart', svg, alt: `${caption}：${said}`, runs: this.#runs([{ text: chart.caption }]) }
  }
}

/** Wide tables stand on turned pages, and a title goes with what it is the title of. */
function partsOf(outliner: Outliner, blocks: readonly Block[]): readonly PartData[] {
  const parts: { readonly turned: boolean; readonly blocks: BlockData[] }[] = []
  let before: Block | undefined
  blocks.forEach((block, index) => {
    const turned = isTurned(blocks, index)
    if (parts.at(-1)?.turned !== turned) {
      parts.push({ turned, blocks: [] })
      before = undefined
    }
    parts.at(-1)!.blocks.push(...outliner.dataOf(block, before))
    before = block
  })
  return parts
}

function isTurned(blocks: readonly Block[], index: number): boolean {
  const titled = blocks.slice(index).find(({ kind }) => kind !== 'heading')
  return titled?.kind === 'table' && isWide(titled)
}
