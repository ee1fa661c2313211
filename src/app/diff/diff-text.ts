import { fen } from '#core/money'
import type { CellChange } from '#document/compare/compare-tables'
import { isSame, summaryOf, type BookDiff, type Entry, type Group } from './book-diff.ts'
import { deltaOf, movement, plainWan, sizeOf, wan } from './words.ts'

/** A terminal shows so many of each sort; the rest is counted. */
const mostEntries = 8
const mostDetails = 6
const mostCells = 6
const mostPassages = 12

/** The comparison for a terminal: a summary, the totals that moved, the changes by sort with the largest first, then what they touch. */
export function diffText(diff: BookDiff): string {
  const { sides, headlines, groups, remarks } = diff
  const moved = headlines.filter((headline) => deltaOf(headline) !== 0n)
  const lines = [
    summaryOf(diff),
    `  前：${sides[0].title}（${sides[0].file}）`,
    `  后：${sides[1].title}（${sides[1].file}）`,
    ...remarks.map((remark) => `  说明：${remark}`),
  ]
  if (isSame(diff)) return `${lines.join('\n')}\n`
  lines.push(
    '',
    '主要合计',
    ...(moved.length === 0
      ? ['  都没有变化']
      : moved.map((one) => `  ${one.name}：${plainWan(one.before) || '—'} → ${plainWan(one.after) || '—'}万元，${movement(one)}`)),
    ...(moved.length > 0 && moved.length < headlines.length
      ? [
          `  没有变化：${headlines
            .filter((one) => !moved.includes(one))
            .map(({ name }) => name)
            .join('、')}`,
        ]
      : []),
    ...groups.flatMap(groupLines),
    ...touched(diff),
  )
  return `${lines.join('\n')}\n`
}

function groupLines({ title, entries }: Group): readonly string[] {
  const rest = entries.slice(mostEntries)
  return ['', title, ...entries.slice(0, mostEntries).flatMap((entry, at) => entryLines(entry, at + 1)), ...(rest.length === 0 ? [] : [foldedLine(rest)])]
}

function entryLines({ words, details }: Entry, number: number): readonly string[] {
  const rest = details.length - mostDetails
  return [`  ${number}. ${words}`, ...details.slice(0, mostDetails).map((line) => `       ${line}`), ...(rest > 0 ? [`       另有 ${rest} 行`] : [])]
}

function foldedLine(rest: readonly Entry[]): string {
  const net = rest.reduce((sum, { amounts }) => sum + (amounts === undefined ? 0n : (deltaOf(amounts) ?? 0n)), 0n)
  const together = net === 0n ? '' : `，合计${net < 0n ? '减少' : '增加'}${wan(fen(sizeOf(net)))}`
  return `  另有 ${rest.length} 处较小的变动${together}（全部见 --format html 或 json）`
}

function touched({ tables, passages }: BookDiff): readonly string[] {
  const cells = tables.flatMap(({ title, cells: own }) => {
    const lines = cellLines(own)
    return [
      `  「${title}」${own.length} 个单元格`,
      ...lines.slice(0, mostCells).map((line) => `       ${line}`),
      ...(lines.length > mostCells ? [`       另有 ${lines.length - mostCells} 行`] : []),
    ]
  })
  const words = passages
    .slice(0, mostPassages)
    .flatMap(({ section, before, after }) => [
      `  「${section}」`,
      ...(before === '' ? [] : [`       前：${before}`]),
      ...(after === '' ? [] : [`       后：${after}`]),
    ])
  return [
    ...(cells.length === 0 ? [] : ['', '涉及的表格', ...cells]),
    ...(words.length === 0 ? [] : ['', '涉及的文字', ...words]),
    ...(passages.length > mostPassages ? [`  另有 ${passages.length - mostPassages} 句（全部见 --format html 或 json）`] : []),
  ]
}

/** A cell a line; a row that came or went is one line, whatever it holds. */
function cellLines(cells: readonly CellChange[]): readonly string[] {
  const rows = Map.groupBy(cells, (cell) => (cell.line === undefined ? cell : `${cell.line}|${cell.row}`))
  return [...rows.values()].map((group) => {
    const { row, column, before, after, line } = group[0]!
    if (line === undefined) return `${row === '' ? '' : `${row}｜`}${column}：${shown(before)} → ${shown(after)}`
    return `${line === 'added' ? '新增' : '删去'}整行 ${row}（${group.length} 格）`
  })
}

function shown(text: string): string {
  return text === '' ? '（空）' : text
}
