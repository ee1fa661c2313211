import type { DataPackage } from '#writers/datapackage/package'
import type { CompiledBook } from '../compile-book.ts'
import type { OpenScene } from './column.ts'
import { expenditureTable } from './expenditure.ts'
import { factTable } from './facts.ts'
import { headingTable } from './headings.ts'
import { lastYearTable } from './last-year.ts'
import { dimensions, measures } from './model.ts'
import { carryOutTable, revenueTable } from './money-in-and-over.ts'
import { printedTables } from './printed-tables.ts'
import { projectTable, targetTable } from './projects.ts'

/** The open data of a compiled book: its ledger line by line, every figure it prints, and its tables. */
export function openDataOf({ document, figures, names }: CompiledBook): DataPackage {
  const { book } = figures
  const scene: OpenScene = { book, figures, document, names }
  return {
    name: packageName(book.unit.code, book.year),
    title: document.title,
    description: `${document.title}的开放数据：预算台账的每一行、公开文本印出的每一个数和每一张表。金额都是年初预算数，台账金额单位为元，精确到分。`,
    year: book.year,
    publisher: book.unit.name,
    ...(book.license === undefined ? {} : { license: book.license }),
    keywords: ['部门预算', '预算公开', book.unit.name, String(book.year)],
    tables: [
      expenditureTable(scene),
      revenueTable(scene),
      carryOutTable(scene),
      lastYearTable(scene),
      projectTable(scene),
      targetTable(scene),
      headingTable(scene),
      factTable(scene),
      ...printedTables(scene),
    ],
    measures,
    dimensions,
  }
}

/** Names of packages are small letters, digits, points, dashes and underscores. */
function packageName(unitCode: string, year: number): string {
  const code = unitCode.toLowerCase().replaceAll(/[^a-z0-9._]+/g, '-')
  return ['budget', ...(code.replaceAll('-', '') === '' ? [] : [code]), String(year)].join('-')
}
