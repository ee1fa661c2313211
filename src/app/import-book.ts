import type { Book, ExpenditureLine, IncomeLine } from '#core/book'
import { fen } from '#core/money'
import type { Refusal } from '#document/read-result'
import { refuse } from '#document/read-result'
import { fiscalFunds, otherFunds, sumOf, type Cell } from './import/cell.ts'
import { differences } from './import/differences.ts'
import { withEarmarks } from './import/earmark.ts'
import { withEconomicHeadings } from './import/economic-cells.ts'
import { hasFunctionTable } from './import/function-table.ts'
import { functionalCells } from './import/functional-cells.ts'
import { lastYearAmounts } from './import/last-year-amounts.ts'
import { Notes, type ImportNote } from './import/notes.ts'
import { withProjects } from './import/project-cells.ts'
import { Statements } from './import/statements.ts'
import { assetsOf, procurementOf, unitOf } from './import/unit.ts'
import { glossaryOf, headingNamesOf, reasonsOf } from './import/wording.ts'
import { kindOf } from './identify.ts'
import type { ReadFile } from './read-book.ts'
import { templates } from '#templates/registry'

export type { ImportNote } from './import/notes.ts'

/** The ledger behind a published book, with everything a person should look at before relying on it. */
export interface ImportedBook {
  readonly status: 'imported'
  readonly book: Book
  readonly notes: readonly ImportNote[]
}

/**
 * Makes a ledger of a published book of the same year: compiled again it prints the same tables. Tables by functional
 * heading decide where the book contradicts itself; the ledger always balances.
 */
export function importBook({ book: read, document }: Pick<ReadFile, 'book' | 'document'>): ImportedBook | Refusal {
  if (kindOf(read).endsWith('final-accounts')) return refuse('not-a-budget', '这是部门决算，不是部门预算。请给出上年公开的部门预算文本。')
  if (read.year === undefined) return refuse('not-a-budget', '没有读到预算年度，无法导入。请确认文件是部门预算公开文本，标题里有年份。')
  const notes = new Notes()
  const said = new Statements(read.facts, read.year)
  const { cells, carryOut } = functionalCells(said, notes)
  if (cells.length === 0 && !hasFunctionTable(said, {}) && !hasFunctionTable(said, { fund: 'generalPublic', vintage: 'current' }))
    return refuse('not-a-budget', '没有读到支出预算表（支出总表、一般公共预算支出表），无法导入。请给出带有各张预算表的公开文本；表格是图片的，请先转成文字。')
  const withProject = withProjects(read.projects, cells, notes)
  const lines = withEarmarks(said, withEconomicHeadings(said, withProject.cells, notes), notes)
  const hadGeneralPublic = !read.passages.some(({ section, text }) => section === 'general-public' && /当年拨款[^。]*上年无此项/.test(text))
  const lastYear = lastYearAmounts(said, { cells: lines, carryOut, hadGeneralPublic }, notes)
  const items = new Set([...lines, ...lastYear.lines].map(({ functional }) => functional))
  const book: Book = {
    year: read.year,
    template: templates.find(({ id, readOnly }) => id === read.template && !readOnly)?.id ?? templates[0]!.id,
    unit: unitOf(read, document, notes),
    income: incomeOf(lines, carryOut),
    lines: lines.map(lineOf).toSorted(inOrder),
    carryOut,
    lastYear,
    projects: withProject.projects,
    procurement: procurementOf(said, notes),
    assets: assetsOf(read, notes),
    reasons: reasonsOf(read, items),
    ...glossaryOf(read),
    ...headingNamesOf(read, notes),
  }
  differences(book, read, notes)
  return { status: 'imported', book, notes: notes.all }
}

/** Each fund brings in what its lines and what is kept for next year take out, so the ledger balances. */
function incomeOf(cells: readonly Cell[], carryOut: Book['carryOut']): readonly IncomeLine[] {
  return [...fiscalFunds, ...otherFunds].flatMap((source) => {
    const spent = sumOf(cells.filter(({ fund, carryOver }) => fund === source && !carryOver))
    const amount = spent + sumOf(carryOut.filter(({ fund }) => fund === source))
    return amount === 0n ? [] : [{ source, amount: fen(amount) }]
  })
}

function lineOf({ functional, economic, fund, kind, project, carryOver, amount }: Cell): ExpenditureLine {
  return { functional, economic, fund, kind, project, carryOver, amount: fen(amount) }
}

const kindOrder: readonly ExpenditureLine['kind'][] = ['basic', 'project', 'business', 'remittance', 'subsidy']

function inOrder(a: ExpenditureLine, b: ExpenditureLine): number {
  const by = (line: ExpenditureLine) =>
    `${kindOrder.indexOf(line.kind)}|${line.functional}|${line.economic}|${line.fund}|${line.project}|${line.carryOver ? 1 : 0}`
  return by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0
}
