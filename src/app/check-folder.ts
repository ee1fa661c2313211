import { basename } from 'node:path'
import type { Finding } from '#checks/check'
import { Batch } from './batch/batch.ts'
import { namedLastYear } from './batch/check-source.ts'
import { handsFor } from './batch/hands.ts'
import { Journal } from './batch/journal.ts'
import type { Progress } from './batch/progress.ts'
import { Reports } from './batch/reports.ts'
import { sourcesOf } from './batch/source.ts'
import { joinPairs } from './check-pairs.ts'
import { approvedBudgets } from './folder/approved.ts'
import { isWholeBook } from './folder/books.ts'
import { sameFiles, sameUnits } from './folder/duplicates.ts'
import type { FolderReport } from './folder/report.ts'
import { totalsOf } from './folder/totals.ts'
import { departmentsIn, unitSums, type DepartmentUnits } from './folder/units.ts'
import { templatesFor } from './templates.ts'

/** How to check a batch. */
export interface CheckOptions {
  /** An id, the path of a YAML file, or auto. */
  readonly template?: string
  /** The path of last year's book, for every file. */
  readonly lastYear?: string
  /** On how many cores at most. */
  readonly jobs?: number
  /** The file that keeps what is finished, so that a batch that was stopped goes on. */
  readonly journal?: string
  /** Called after each book. */
  readonly onProgress?: (progress: Progress) => void
}

/** Every file by itself, and what they say together where there are several. */
export interface FolderCheck {
  readonly reports: Reports
  readonly folder: FolderReport | undefined
}

/**
 * Checks files on as many cores as asked for and holds them against each other: copies, two books of one unit, units and their
 * department, 年初预算 of a final account and the budget. A budget whose book of last year is in the same batch is compared with it.
 * Another document may have been adjusted later, so nothing between two documents is called an error.
 */
export async function checkFolder(files: readonly string[], options: CheckOptions = {}): Promise<FolderCheck> {
  const sources = sourcesOf(files)
  const templates = templatesFor(options.template)
  const named = options.lastYear === undefined ? undefined : { file: options.lastYear, path: options.lastYear }
  const lastYear = named === undefined ? undefined : await namedLastYear(named)
  const journal = new Journal(options.journal)
  const hands = await handsFor(sources.length, options.jobs)
  const batch = new Batch(sources, named, journal, options)
  try {
    await batch.survey(hands)
    await batch.check(hands)
  } finally {
    await hands.close()
  }
  const reports = new Reports(
    sources.map(({ file }) => file),
    journal,
  )
  await joinPairs(reports, templates, lastYear)
  return { reports, folder: sources.length < 2 ? undefined : folderOf(batch, reports) }
}

function folderOf(batch: Batch, reports: Reports): FolderReport {
  const books = reports.books()
  const copies = sameFiles(batch.digests())
  const identical = new Set(copies.flatMap(({ place }) => (place.file === undefined ? [] : [place.file])))
  const distinct = books.filter(({ file }) => !identical.has(file))
  const departments = departmentsIn(distinct.filter(isWholeBook))
  const inside = new Set(departments.flatMap(({ units }) => units))
  const comparable = distinct.filter(({ kind }) => kind !== 'performance-only')
  const findings: readonly Finding[] = [...copies, ...sameUnits(comparable, identical), ...unitSums(departments), ...approvedBudgets(distinct)]
  const lastYears = batch.lastYears()
  return {
    files: reports.length,
    totals: totalsOf(distinct, inside),
    findings,
    lastYears,
    remarks: [...departments.map(remarkOf), ...lastYearRemarks(lastYears)],
  }
}

const fewPairs = 20

function lastYearRemarks(pairs: FolderReport['lastYears']): readonly string[] {
  if (pairs.length > fewPairs) return [`有 ${pairs.length} 本已与各自的上年预算一起核对。`]
  return pairs.map(({ file, lastYear }) => `《${basename(file)}》已与上年预算《${basename(lastYear)}》一起核对。`)
}

function remarkOf({ department, units, missing, hasOffice }: DepartmentUnits): string {
  const absent = [...missing, ...(hasOffice ? [] : ['部门本级'])]
  const compared = absent.length === 0 ? '已核对各单位之和' : `缺${absent.join('、')}的预算，只核对各单位之和不超过部门数`
  return `《${department.name}》包含文件夹里的 ${units.length} 个单位，汇总时不重复计入；${compared}。`
}
