import { basename } from 'node:path'
import type { Finding } from '#checks/check'
import { checkFile, checkFiles, lastYearOf, type CheckOptions, type FileReport } from './check-files.ts'
import { approvedBudgets } from './folder/approved.ts'
import { booksOf, isWholeBook, type FolderBook } from './folder/books.ts'
import { sameFiles, sameUnits } from './folder/duplicates.ts'
import type { FolderReport } from './folder/report.ts'
import { totalsOf } from './folder/totals.ts'
import { departmentsIn, unitSums, type DepartmentUnits } from './folder/units.ts'
import { templatesFor } from './templates.ts'
import { withWaivers } from './waivers.ts'

/** Every file by itself, and what they say together where there are several. */
export interface FolderCheck {
  readonly reports: readonly FileReport[]
  readonly folder: FolderReport | undefined
}

/**
 * Checks files and holds them against each other: copies, two books of one unit, units and their department, 年初预算 of a
 * final account and the budget. A budget whose book of last year stands in the same folder is compared with it. Another
 * document may have been adjusted later, so nothing between two documents is called an error.
 */
export async function checkFolder(files: readonly string[], options: CheckOptions = {}): Promise<FolderCheck> {
  const first = await checkFiles(files, options)
  if (files.length < 2) return { reports: first, folder: undefined }
  const pairs = options.lastYear === undefined ? lastYearsIn(booksOf(first)) : []
  const reports = await withLastYears(first, pairs, options)
  return { reports, folder: folderOf(files, reports, pairs) }
}

interface YearPair {
  readonly book: FolderBook
  readonly before: FolderBook
}

/** Budgets with the budget of the same unit for the year before, where there is exactly one. */
function lastYearsIn(books: readonly FolderBook[]): readonly YearPair[] {
  const budgets = books.filter((book) => isWholeBook(book) && !book.digest.isFinal)
  return budgets.flatMap((book) => {
    const before = budgets.filter(
      ({ unit, year, outcome }) => unit === book.unit && year === book.year - 1 && outcome.summary.kind === book.outcome.summary.kind,
    )
    return before.length === 1 ? [{ book, before: before[0]! }] : []
  })
}

/** Checks those files once more beside last year's book; few of a folder have one, and no book is kept in memory for it. */
async function withLastYears(reports: readonly FileReport[], pairs: readonly YearPair[], options: CheckOptions): Promise<readonly FileReport[]> {
  const choice = templatesFor(options.template)
  const again = [...reports]
  for (const { book, before } of pairs) {
    // One after the other: two books stand in memory only while they are compared.
    // oxlint-disable-next-line no-await-in-loop
    const report = await checkFile(book.file, choice, await lastYearOf(before.file))
    again[reports.findIndex(({ file }) => file === book.file)] = withWaivers([{ file: book.file, report }])[0]!
  }
  return again
}

function folderOf(files: readonly string[], reports: readonly FileReport[], pairs: readonly YearPair[]): FolderReport {
  const books = booksOf(reports)
  const copies = sameFiles(files)
  const identical = new Set(copies.flatMap(({ place }) => (place.file === undefined ? [] : [place.file])))
  const distinct = books.filter(({ file }) => !identical.has(file))
  const departments = departmentsIn(distinct.filter(isWholeBook))
  const inside = new Set(departments.flatMap(({ units }) => units))
  const comparable = distinct.filter(({ outcome }) => outcome.summary.kind !== 'performance-only')
  const findings: readonly Finding[] = [...copies, ...sameUnits(comparable, identical), ...unitSums(departments), ...approvedBudgets(distinct)]
  return {
    files: files.length,
    totals: totalsOf(distinct, inside),
    findings,
    lastYears: pairs.map(({ book, before }) => ({ file: book.file, lastYear: before.file })),
    remarks: [...departments.map(remarkOf), ...pairs.map(({ book, before }) => `《${basename(book.file)}》已与上年预算《${basename(before.file)}》一起核对。`)],
  }
}

function remarkOf({ department, units, missing, hasOffice }: DepartmentUnits): string {
  const absent = [...missing, ...(hasOffice ? [] : ['部门本级'])]
  const compared = absent.length === 0 ? '已核对各单位之和' : `缺${absent.join('、')}的预算，只核对各单位之和不超过部门数`
  return `《${department.name}》包含文件夹里的 ${units.length} 个单位，汇总时不重复计入；${compared}。`
}
