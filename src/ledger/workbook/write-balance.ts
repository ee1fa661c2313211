import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre'
import type { Book } from '#core/book'
import { fundLines, projectLines, slipLines, type Line } from './balance-lines.ts'
import type { CodeLists } from './catalogue.ts'
import { letterOf } from './column.ts'
import { computedCell, type Computed } from './computed.ts'
import {
  computedAmountStyle,
  computedStyle,
  guarded,
  headStyle,
  pageNumbers,
  printed,
  sectionStyle,
  textStyle,
  titleStyle,
  verdictRules,
  verdictStyle,
} from './look.ts'
import { balanceName } from './sheets.ts'

/** Where the verdict of the whole sheet stands. */
export const verdictAt = { row: 2, name: 'B2' } as const

const amounts = (number: number) => Array.from({ length: number }, () => computedAmountStyle)
const wrong = ['不平衡', '不符', '没有金额', '没有指标', '请核对']
const note = '分值应合计 90（预算执行率另占 10）。写成文字的金额生成时照读，但不计入本表；金额改成数字后本表才准。'

/** One table of the sheet: the row of its first line, and the column of its verdicts. */
interface Part {
  readonly title: string
  readonly heads: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly from: number
  readonly lines: readonly Line[]
}

/**
 * The sheet that shows at once whether a book balances: by fund what comes in against what goes out, by project its amount and the
 * weights of its targets, and slips that a formula can find. The same is told, with cells, when the book is built.
 */
export function balanceSheetOf(book: Book, lists: CodeLists): WriteSheet {
  const parts = partsOf(book, lists)
  const cells = new Map<string, Partial<Cell>>()
  const rows: CellValue[][] = []
  const put = (line: Line, styles: readonly CellStyle[]) => {
    line.forEach((one, at) => cells.set(`${rows.length},${at}`, typeof one === 'string' ? { style: styles[at]! } : computedCell(one, styles[at]!)))
    rows.push(line.map((one) => (typeof one === 'string' ? one : null)))
  }
  put(['核对（随填随算，不用填）'], [titleStyle])
  put(['核对结果', verdictOf(parts)], [headStyle, verdictStyle])
  for (const { title, heads, styles, lines } of parts) {
    put([title], [sectionStyle])
    put(
      heads,
      Array.from(heads, () => headStyle),
    )
    for (const line of lines) put(line, styles)
    rows.push([])
  }
  put([note], [textStyle])
  const last = rows.length - 1
  return {
    name: balanceName,
    rows,
    cells,
    columns: [{ width: 46 }, { width: 30 }, ...Array.from({ length: 6 }, () => ({ width: 15 })), { width: 12 }],
    merges: [
      { startRow: 1, startCol: 1, endRow: 1, endCol: 4 },
      { startRow: last, startCol: 0, endRow: last, endCol: 8 },
    ],
    rowDefs: new Map(rows.map((_, row) => [row, { height: [30, 26][row] ?? 18 }])),
    conditionalRules: [verdictAt.name, ...parts.map(rangeOf)].flatMap((range, at) => [...verdictRules(range, range.split(':')[0]!, 1 + 2 * at)]),
    freezePane: { rows: verdictAt.row },
    pageSetup: printed(0),
    headerFooter: pageNumbers,
    protection: guarded,
    view: { tabColor: { rgb: '70AD47' } },
  }
}

/** The three tables below each other: a title and a head over each, an empty row between. */
function partsOf(book: Book, lists: CodeLists): readonly Part[] {
  const funds: Part = {
    title: '一、每种资金的收支（万元）',
    heads: ['资金来源', '本年收入', '上年结转', '收入合计', '本年支出', '结转下年', '支出合计', '差额', '结果'],
    styles: [computedStyle, ...amounts(7), verdictStyle],
    from: 5,
    lines: fundLines(book, 5),
  }
  const below = ({ from, lines }: Part) => from + lines.length + 3
  const projects: Part = {
    title: '二、每个项目的金额和分值',
    heads: ['项目编码', '项目名称', '金额（万元）', '指标个数', '分值合计', '结果'],
    styles: [computedStyle, computedStyle, computedAmountStyle, computedStyle, computedStyle, verdictStyle],
    from: below(funds),
    lines: projectLines(book, below(funds)),
  }
  const slips: Part = {
    title: '三、容易写错的地方',
    heads: ['内容', '行数', '结果'],
    styles: [computedStyle, computedStyle, verdictStyle],
    from: below(projects),
    lines: slipLines(book, lists, below(projects)),
  }
  return [funds, projects, slips]
}

/** The cells of a part that say whether all is well. */
function rangeOf({ heads, from, lines }: Part): string {
  const letter = letterOf(heads.length - 1)
  return `${letter}${from}:${letter}${from + lines.length - 1}`
}

/** The verdict of the sheet counts the cells that find something wrong; the line of totals repeats its funds and is not counted. */
function verdictOf([funds, ...others]: readonly Part[]): Computed {
  const counted = [{ ...funds!, lines: funds!.lines.slice(0, -1) }, ...others]
  const found = counted.flatMap((part) => wrong.map((word) => `COUNTIF(${rangeOf(part)},"${word}")`)).join('+')
  const count = counted.flatMap(({ lines }) => lines).filter((line) => wrong.includes(String((line.at(-1) as Computed).value))).length
  const said = (number: string) => `有 ${number} 处不平衡或不符，见下面标红的格`
  return {
    formula: `IF(${found}=0,"全部平衡、符合","${said(`"&(${found})&"`)}")`,
    value: count === 0 ? '全部平衡、符合' : said(String(count)),
  }
}
