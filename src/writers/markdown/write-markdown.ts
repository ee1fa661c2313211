import type { Block, Cell, Document, Run, Table } from '#document/blocks'
import { gridOf } from '#document/grid'

/** The document as Markdown. Merged cells print once and leave the rest blank, which the form reader understands. */
export function writeMarkdown(document: Document): string {
  const parts = [`# ${escaped(document.title)}`, ...document.blocks.flatMap(blockText)]
  return `${parts.join('\n\n')}\n`
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(Math.min(6, block.level))} ${inline(block.runs)}`]
    case 'paragraph':
      return [atLineStart(inline(block.runs))]
    case 'list':
      return [block.items.map((item) => `- ${inline(item.runs)}`).join('\n')]
    case 'picture':
      return [`（图：${escaped(block.alternative)}）`]
    case 'chart':
      return [`**${escaped(block.caption)}**（${block.unit}）`, block.parts.map((part) => `- ${escaped(part.label)}：${inline(part.runs)}`).join('\n')]
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [`**${escaped(block.caption)}**`]),
        ...block.above.map((line) => atLineStart(escaped(line))),
        pipeTable(block),
        ...block.below.map((line) => atLineStart(escaped(line))),
      ]
  }
}

function pipeTable(table: Table): string {
  const grid = gridOf(table)
  const width = Math.max(...grid.map((row) => row.length))
  const rows = grid.map(
    (row) => `| ${Array.from({ length: width }, (_, column) => cellText(row[column]?.origin === true ? row[column].cell : undefined)).join(' | ')} |`,
  )
  return [rows[0], `|${' --- |'.repeat(width)}`, ...rows.slice(1)].join('\n')
}

function cellText(cell: Cell | undefined): string {
  return cell === undefined ? '' : inline(cell.runs).replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function inline(runs: readonly Run[]): string {
  return runs.map((run) => (run.strong === true && run.text !== '' ? `**${escaped(run.text)}**` : escaped(run.text))).join('')
}

/** Characters that would mean something to Markdown; Chinese numbering and brackets are safe as they are. */
function escaped(text: string): string {
  return text.replace(/[\\*_`<>#]/g, '\\$&')
}

/** Words that begin a line as a list item would. */
function atLineStart(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^([-+])(?=\s|$)/, '\\$1')
}
