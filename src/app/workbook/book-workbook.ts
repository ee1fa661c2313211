import type { Document } from '#document/blocks'
import type { CompiledBook } from '../compile-book.ts'
import { dataTable } from './data-table.ts'
import { roundingTable } from './rounding-table.ts'

/** The book as it goes into a workbook: its own tables, then every fact as a list, then the rounding ledger when there is one. */
export function bookForWorkbook(compiled: CompiledBook): Document {
  const { document, figures } = compiled
  return { ...document, blocks: [...document.blocks, dataTable(compiled), ...(figures.residuals.length === 0 ? [] : [roundingTable(compiled)])] }
}
