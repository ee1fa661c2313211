import type { Check, Finding, NotChecked, ReadBook } from '#checks/check'
import { checks } from '#checks/registry'
import { diagnose, type Cause } from '#diagnosis/causes'
import type { Recheck } from '#diagnosis/weigh'
import type { Remark } from '#document/blocks'
import type { ReadResult, Refusal } from '#document/read-result'
import { refuse } from '#document/read-result'
import type { TemplateChoice } from '#templates/template'
import type { ReadData } from './data/read-data.ts'
import { isBudgetPublication } from './identify.ts'
import { obligationOf, type Obligation } from './obligations.ts'
import { withLastYear, type LastYear } from './last-year.ts'
import { recogniseBook } from './recognise/recognise-book.ts'
import type { Waived } from './waivers.ts'
import { summaryOf, type BookSummary } from './summary.ts'

/** What a check of one document says: what it is, what holds, what does not, and what could not be checked. */
export interface Outcome {
  readonly status: 'checked'
  readonly summary: BookSummary
  readonly held: number
  readonly findings: readonly Finding[]
  readonly causes: readonly Cause[]
  readonly notChecked: readonly NotChecked[]
  /** Every check of the catalogue, in its order: what should be checked, and what became of it. */
  readonly obligations: readonly Obligation[]
  /** Findings the unit has answered for in the file beside the document; they are no part of `findings`. */
  readonly waived?: readonly Waived[]
}

/** The same with the whole book as it was read. */
export interface CheckReport extends Outcome {
  readonly book: ReadBook
}

/** Checks a document that was read; a document that states nothing a budget book states is refused with the reason. */
export function checkDocument(result: ReadResult, templates: TemplateChoice, lastYear?: LastYear): CheckReport | Refusal {
  if (result.status === 'refused') return result
  const book = recogniseBook(result.document, templates)
  if (book.facts.length === 0 && book.projects.length === 0 && book.definitions.length === 0 && !isBudgetPublication(result.document)) {
    return refuse(
      'not-a-budget',
      '没有读到部门预算的表格或说明文字，这份文件看来不是部门预算公开文本。若确是预算，请检查表格标题和“单位：万元”等字样是否还在。',
    )
  }
  return checkRead({ book, remarks: result.document.remarks }, lastYear)
}

/** Checks a book that was read, from a document or from data, beside last year's where it is known. */
export function checkRead({ book, remarks }: Pick<ReadData, 'book' | 'remarks'>, lastYear?: LastYear): CheckReport {
  return checkBook(lastYear === undefined ? book : withLastYear(book, lastYear), remarks)
}

/** Runs every check over a read book and joins the findings to causes. */
export function checkBook(book: ReadBook, remarks: readonly Remark[] = []): CheckReport {
  const outcomes = checks.map((check) => (isInForce(check, book.year) ? check.run(book) : undefined))
  const found = outcomes.flatMap((outcome) => outcome?.findings ?? []).map(withDoubt)
  const { findings, causes } = diagnose(book, found, recheckFor(book, found))
  return {
    status: 'checked',
    book,
    summary: summaryOf(book, remarks),
    findings,
    causes,
    held: outcomes.reduce((sum, outcome) => sum + (outcome?.held ?? 0), 0),
    notChecked: outcomes.flatMap((outcome) => outcome?.notChecked ?? []),
    obligations: checks.map((check, index) => obligationOf(check, outcomes[index])),
  }
}

/** Of a book changed a little, what the checks say that spoke of it before, and of the others all that add and compare. */
function recheckFor({ year }: ReadBook, found: readonly Finding[]): Recheck {
  const spoke = new Set(found.map(({ check }) => check))
  const run = (concerned: readonly Check[]) => (book: ReadBook) => concerned.flatMap((check) => check.run(book).findings)
  const inForce = checks.filter((check) => isInForce(check, year))
  return {
    accusers: run(inForce.filter(({ id }) => spoke.has(id))),
    others: run(inForce.filter(({ id, category }) => !spoke.has(id) && (category === 'table-sums' || category === 'agreement'))),
  }
}

function isInForce({ inForce = {} }: Check, year: number | undefined): boolean {
  return year === undefined || ((inForce.from ?? year) <= year && year <= (inForce.until ?? year))
}

/** What is found in a table without ruling lines may be a misreading of ours: it is told as a doubt, and says so. */
function withDoubt(finding: Finding): Finding {
  const isUnruled = [finding.place, ...(finding.related ?? [])].some(({ unruled }) => unruled === true)
  if (!isUnruled || finding.severity !== 'error') return finding
  return { ...finding, severity: 'warning', message: `${finding.message}（表格没有框线，栏目按数字的对齐判断，请先对照原文。）` }
}
