import type { Book } from '#core/book'
import { balanceProblems, taskProblems } from './balance.ts'
import { nearest, quoted } from './nearest.ts'
import type { LedgerProblem } from './problem.ts'
import { readOverall } from './read-overall.ts'
import { readGlossary, readProjects, readReasons } from './read-prose.ts'
import { procurementOf, readPurchases, readServices } from './read-purchases.ts'
import { readCarryOut, readExpenditure, readIncome, readLastYear } from './read-tables.ts'
import { readUnitFile } from './read-unit.ts'
import { optionalFiles, requiredFiles } from './words.ts'
import { openYaml, type Field } from './yaml-field.ts'

/** A book, or everything that keeps the files from being one. */
export type LedgerResult = { readonly book: Book } | { readonly problems: readonly LedgerProblem[] }

type Files = ReadonlyMap<string, string>

/** Reads a book from its plain files (name → text). All problems are reported at once, each with its place and remedy. */
export function readLedger(files: Files): LedgerResult {
  const problems: LedgerProblem[] = [...fileProblems(files)]
  const yaml = (file: string): Field | undefined => {
    const content = files.get(file)
    return content === undefined ? undefined : openYaml(file, content, problems)
  }
  const head = yaml('book.yaml')
  const unitFile = head && readUnitFile(head)
  const projects = readProjects(yaml('projects.yaml'))
  const tables = readTables(files, new Set(projects.map((project) => project.code)), problems)
  const items = new Set([...tables.lines, ...tables.lastYear].map((line) => line.functional))
  const reasons = readReasons(yaml('reasons.yaml'), items)
  const prose = readGlossary(yaml('glossary.yaml'))
  const overall = readOverall(yaml('overall.yaml'))
  const { purchases, purchasedServices, lastYear, ...amounts } = tables
  const procurement = unitFile && procurementOf(purchases, unitFile)
  if (overall !== undefined) problems.push(...taskProblems(overall, amounts.lines))
  if (problems.length > 0 || unitFile === undefined || procurement === undefined) return { problems }
  const { threePublic, agencyOperation, statedProcurement: _, ...rest } = unitFile
  const lists = {
    ...(purchases.length === 0 ? {} : { purchases }),
    ...(purchasedServices.length === 0 ? {} : { purchasedServices }),
    ...(overall === undefined ? {} : { overall }),
  }
  return {
    book: { ...rest, procurement, ...amounts, lastYear: { lines: lastYear, threePublic, agencyOperation }, projects, ...lists, reasons, ...prose },
  }
}

/** The tables together. They are balanced only when each was read whole, lest one slip be reported twice. */
function readTables(files: Files, projects: ReadonlySet<string>, problems: LedgerProblem[]) {
  const read = <Line>(file: string, parse: (text: string) => readonly Line[]): readonly Line[] => {
    const text = files.get(file)
    return text === undefined ? [] : parse(text)
  }
  const before = problems.length
  const income = read('income.csv', (text) => readIncome(text, problems))
  const lines = read('expenditure.csv', (text) => readExpenditure(text, projects, problems))
  const carryOut = read('carry-out.csv', (text) => readCarryOut(text, problems))
  const whole = files.has('income.csv') && files.has('expenditure.csv') && problems.length === before
  if (whole) problems.push(...balanceProblems({ income, lines, carryOut }))
  return {
    income,
    lines,
    carryOut,
    lastYear: read('last-year.csv', (text) => readLastYear(text, problems)),
    purchases: read('purchases.csv', (text) => readPurchases(text, projects, problems)),
    purchasedServices: read('services.csv', (text) => readServices(text, projects, problems)),
  }
}

const known: readonly string[] = [...requiredFiles, ...optionalFiles]

function fileProblems(files: Files): readonly LedgerProblem[] {
  const missing = requiredFiles.filter((file) => !files.has(file))
  return [
    ...missing.map((file) => ({ file, message: '缺少这个文件。可用 mingzhang init 生成一套完整的样例，对照补上。' })),
    ...[...files.keys()]
      .filter((file) => !known.includes(file))
      .flatMap((file) => {
        const meant = nearest(file, known)
        return meant === undefined || files.has(meant) ? [] : [{ file, message: `不认识这个文件，是不是 ${quoted(meant)}？请改正文件名，或移到别处。` }]
      }),
    ...[...files]
      .filter(([file, text]) => known.includes(file) && text.includes('\uFFFD'))
      .map(([file]) => ({ file, message: '文字不是 UTF-8 编码，读出来有乱码。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”，或用记事本另存为 UTF-8。' })),
  ]
}
