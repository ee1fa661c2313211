import type { Block, Document, Run } from './blocks.ts'

/** Every stretch of text a document prints, in order. */
export function printedRuns(document: Document): readonly Run[] {
  return document.blocks.flatMap(runsIn)
}

/** Every stretch of text one block prints, in order. */
export function runsIn(block: Block): readonly Run[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs))
  if (block.kind === 'list') return block.items.flatMap((item) => item.runs)
  if (block.kind === 'picture') return []
  return block.kind === 'chart' ? block.parts.flatMap((part) => part.runs) : block.runs
}
