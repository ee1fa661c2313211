import type { Block, Cell, Document, Row, Table } from '#document/blocks'
import { plain } from '#document/blocks'
import { summaryOf, type BookDiff, type Entry, type Group, type SideName, type Total } from './book-diff.ts'
import { deltaOf, percentOf, plainWan } from './words.ts'

const kinds = { ledger: '台账', published: '公开文件' } as const
/** As many changes of a sort are told one by one; the rest, smaller, in one line. */
const mostEntries = 60

/** The comparison as one document, so that every writer prints it: the totals, the changes by sort, the cells and sentences touched. */
export function diffDocument(diff: BookDiff): Document {
  const { sides, headlines, groups, totals, tables, passages, remarks } = diff
  return {
    title: `变动对照：${sides[0].title} → ${sides[1].title}`,
    remarks: [],
    blocks: [
      text(summaryOf(diff)),
      ...remarks.map((remark) => text(`说明：${remark}`)),
      table('对照的两本预算', ['', '文件', '性质', '单位', '年度'], [sideRow('前', sides[0]), sideRow('后', sides[1])]),
      heading('主要合计'),
      table(
        '主要合计（万元）',
        ['合计', '前', '后', '增减额', '增减幅度'],
        headlines.map((headline) => [headline.name, ...amountCells(headline)]),
        1,
      ),
      heading(sides.every(({ kind }) => kind === 'ledger') ? '台账变动' : '数据变动'),
      ...(groups.length === 0 ? [text('没有变动。')] : groups.map(groupTable)),
      ...totalTables(totals),
      heading('涉及的表格'),
      ...(tables.length === 0 ? [text('没有。')] : []),
      ...(tables.length === 0
        ? []
        : [
            table(
              '涉及的单元格',
              ['表或图', '行', '栏', '前', '后'],
              tables.flatMap(({ title, cells }) => cells.map(({ row, column, before, after }) => [title, row, column, before, after])),
            ),
          ]),
      heading('涉及的文字'),
      ...(passages.length === 0
        ? [text('没有。')]
        : [
            table(
              '涉及的文字',
              ['所在部分', '前', '后'],
              passages.map(({ section, before, after }) => [section, before, after]),
            ),
          ]),
    ],
  }
}

function sideRow(name: string, { file, kind, unit, year }: SideName): readonly string[] {
  return [name, file, kinds[kind], unit, year === undefined ? '' : String(year)]
}

type Amounts = Parameters<typeof deltaOf>[0]

function amountCells(amounts: Amounts): readonly string[] {
  // Without a plus sign, so that a spreadsheet takes the change for the number it is.
  return [plainWan(amounts.before), plainWan(amounts.after), plainWan(deltaOf(amounts)), deltaOf(amounts) === 0n ? '' : (percentOf(amounts) ?? '')]
}

function groupTable({ title, entries }: Group): Table {
  const [shown, rest] = [entries.slice(0, mostEntries), entries.slice(mostEntries)]
  const folded = rest.length === 0 ? [] : [`其余 ${rest.length} 处较小的变动`]
  if (shown.every(isInWords))
    return table(title, ['变动', '明细'], [...shown.map(({ words, details }) => [words, details.join('；')]), ...folded.map((line) => [line, ''])])
  const rows = [...shown.map(entryRow), ...folded.map((line) => [line, '', '', '', ''])]
  return table(title, ['变动', '前（万元）', '后（万元）', '增减额', '明细'], rows, 1, [4])
}

/** Words alone say all of it: there is no amount, or it did not move. */
function isInWords({ amounts }: Entry): boolean {
  return amounts === undefined || deltaOf(amounts) === 0n
}

function entryRow(entry: Entry): readonly string[] {
  const cells = isInWords(entry) ? ['', '', ''] : amountCells(entry.amounts!).slice(0, 3)
  return [entry.words, ...cells, entry.details.join('；')]
}

const totalTitles = { functional: '按功能科目', economic: '按经济科目', fund: '按资金来源' } as const

function totalTables(totals: BookDiff['totals']): readonly Table[] {
  return (['functional', 'economic', 'fund'] as const).flatMap((by) =>
    totals[by].length === 0 ? [] : [table(`${totalTitles[by]}的增减（万元）`, ['科目或资金', '前', '后', '增减额', '增减幅度'], totals[by].map(totalRow), 1)],
  )
}

function totalRow(total: Total): readonly string[] {
  return [/^\d/.test(total.code) ? `${total.code} ${total.name}` : total.name, ...amountCells(total)]
}

function heading(title: string): Block {
  return { kind: 'heading', level: 2, runs: plain(title), place: {} }
}

function text(sentence: string): Block {
  return { kind: 'paragraph', runs: plain(sentence), place: {} }
}

/** Columns from `figures` on stand to the right, but for those that hold words. */
function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[], figures = Infinity, wordy: readonly number[] = []): Table {
  const header: Row = { cells: columns.map((column) => ({ runs: plain(column), header: true })) }
  const cellOf = (cell: string, at: number): Cell => ({ runs: plain(cell), ...(at >= figures && !wordy.includes(at) ? { align: 'right' as const } : {}) })
  return { kind: 'table', caption, above: [], below: [], headerRows: 1, rows: [header, ...rows.map((row): Row => ({ cells: row.map(cellOf) }))], place: {} }
}
