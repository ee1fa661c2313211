import { parseDocument } from 'yaml'
import type { Book, ExpenditureLine, IncomeLine, LastYearLine, LineFund } from '#core/book'
import { levelOf } from '#core/heading'
import { fen, printFen, sumFen } from '#core/money'
import { readCsv, wanYuan, type CsvLine } from './csv.ts'
import type { LedgerProblem } from './problem.ts'
import { fundWords, keyOfWord, kindWords } from './words.ts'
import { readProjects, readUnitFile, records } from './yaml-files.ts'

export type LedgerResult = { readonly book: Book } | { readonly problems: readonly LedgerProblem[] }

/** Reads a book from its plain files (name → text). All problems are reported at once, each with its remedy. */
export function readLedger(files: ReadonlyMap<string, string>): LedgerResult {
  const problems: LedgerProblem[] = []
  const yaml = (file: string): unknown => {
    const parsed = parseDocument(files.get(file) ?? '')
    for (const error of parsed.errors) problems.push({ file, line: error.linePos?.[0].line ?? 1, message: `格式有误：${error.message.split('\n')[0]}` })
    return parsed.errors.length > 0 ? undefined : parsed.toJS()
  }
  for (const file of ['book.yaml', 'income.csv', 'expenditure.csv', 'last-year.csv']) {
    if (!files.has(file)) problems.push({ file, message: '缺少这个文件。可用 mingzhang init 生成一套完整的样例。' })
  }
  if (problems.length > 0) return { problems }
  const head = readUnitFile(yaml('book.yaml'), problems)
  const projects = readProjects(yaml('projects.yaml'))
  const names = { functional: new Map<string, string>(), economic: new Map<string, string>() }
  const income = incomeLines(files.get('income.csv')!, problems)
  const lines = expenditureLines(files.get('expenditure.csv')!, new Set(projects.map((project) => project.code)), names, problems)
  const before = lastYearLines(files.get('last-year.csv')!, names.functional, problems)
  const carryOut = amounts('carry-out.csv', files.get('carry-out.csv') ?? '', '资金来源', problems).map(({ key, amount }) => ({ fund: key, amount }))
  balance(income, lines, carryOut, problems)
  if (problems.length > 0 || head === undefined) return { problems }
  const { threePublicLastYear, agencyOperationLastYear, ...rest } = head
  return {
    book: {
      ...rest, income, lines, carryOut, projects,
      lastYear: { lines: before, threePublic: threePublicLastYear, agencyOperation: agencyOperationLastYear },
      reasons: records(yaml('reasons.yaml')).map(([about, text]) => ({ about, text })),
      glossary: glossaryOf(yaml('glossary.yaml')),
      functionalNames: Object.fromEntries(names.functional), economicNames: Object.fromEntries(names.economic),
      descriptions: Object.fromEntries(records((yaml('glossary.yaml') as { descriptions?: unknown } | undefined)?.descriptions)),
    },
  }
}

function amounts(file: string, text: string, column: string, problems: LedgerProblem[]) {
  return readCsv(file, text, [column, '金额（万元）'], problems).flatMap((line) => {
    const key = fundOf(file, line, column, problems)
    return key === undefined ? [] : [{ key, amount: wanYuan(file, line, '金额（万元）', problems) }]
  })
}

function incomeLines(text: string, problems: LedgerProblem[]): readonly IncomeLine[] {
  return amounts('income.csv', text, '收入来源', problems).map(({ key, amount }) => ({ source: key, amount }))
}

function fundOf(file: string, line: CsvLine, column: string, problems: LedgerProblem[]): LineFund | undefined {
  const fund = keyOfWord(fundWords, line.get(column))
  if (fund === undefined) problems.push({ file, line: line.line, message: `“${column}”写的是“${line.get(column)}”，应为：${Object.values(fundWords).join('、')}。` })
  return fund
}

function codeOf(file: string, line: CsvLine, column: string, digits: number, problems: LedgerProblem[]): string {
  const code = line.get(column)
  if (levelOf(code) === undefined || code.length !== digits) problems.push({ file, line: line.line, message: `“${column}”写的是“${code}”，应为 ${digits} 位数字的科目编码。` })
  return code
}

function expenditureLines(
  text: string, projects: ReadonlySet<string>, names: { functional: Map<string, string>; economic: Map<string, string> }, problems: LedgerProblem[],
): readonly ExpenditureLine[] {
  const file = 'expenditure.csv'
  const columns = ['功能科目', '功能科目名称', '经济科目', '经济科目名称', '资金来源', '支出类别', '项目编码', '上年结转', '金额（万元）']
  return readCsv(file, text, columns, problems).flatMap((line) => {
    const kind = keyOfWord(kindWords, line.get('支出类别'))
    const fund = fundOf(file, line, '资金来源', problems)
    const functional = codeOf(file, line, '功能科目', 7, problems)
    const economic = line.get('经济科目') === '' && kind !== 'basic' ? '' : codeOf(file, line, '经济科目', 5, problems)
    const project = line.get('项目编码')
    if (kind === undefined) problems.push({ file, line: line.line, message: `“支出类别”写的是“${line.get('支出类别')}”，应为：${Object.values(kindWords).join('、')}。` })
    if (project !== '' && !projects.has(project)) problems.push({ file, line: line.line, message: `项目编码“${project}”在 projects.yaml 中没有。请补上项目或改正编码。` })
    names.functional.set(functional, line.get('功能科目名称'))
    if (economic !== '') names.economic.set(economic, line.get('经济科目名称'))
    const amount = wanYuan(file, line, '金额（万元）', problems)
    return kind === undefined || fund === undefined ? [] : [{ functional, economic, fund, kind, project, carryOver: line.get('上年结转') === '是', amount }]
  })
}

function lastYearLines(text: string, names: Map<string, string>, problems: LedgerProblem[]): readonly LastYearLine[] {
  const file = 'last-year.csv'
  return readCsv(file, text, ['功能科目', '功能科目名称', '资金来源', '金额（万元）'], problems).flatMap((line) => {
    const functional = codeOf(file, line, '功能科目', 7, problems)
    const fund = fundOf(file, line, '资金来源', problems)
    if (!names.has(functional)) names.set(functional, line.get('功能科目名称'))
    return fund === undefined ? [] : [{ functional, fund, amount: wanYuan(file, line, '金额（万元）', problems) }]
  })
}

/** Each fund's income pays for this year's lines from that fund and for what is carried out; nothing else balances a book. */
function balance(
  income: readonly IncomeLine[], lines: readonly ExpenditureLine[], carryOut: Book['carryOut'], problems: LedgerProblem[],
): void {
  for (const [fund, word] of Object.entries(fundWords)) {
    const comesIn = sumFen(income.filter((line) => line.source === fund).map((line) => line.amount))
    const spent = lines.filter((line) => line.fund === fund && !line.carryOver).map((line) => line.amount)
    const goesOut = sumFen([...spent, ...carryOut.filter((line) => line.fund === fund).map((line) => line.amount)])
    if (comesIn === goesOut) continue
    problems.push({
      file: 'income.csv',
      message: `${word}收入 ${printFen(comesIn, 'wanYuan', 6)} 万元，支出与结转下年合计 ${printFen(goesOut, 'wanYuan', 6)} 万元，相差 ${printFen(fen(comesIn - goesOut), 'wanYuan', 6)} 万元。请调整收入或支出使其相等。`,
    })
  }
}

function glossaryOf(raw: unknown): Book['glossary'] {
  const sections = ['revenue', 'expenditure', 'professional'] as const
  const terms = raw as Partial<Record<(typeof sections)[number], unknown>> | null | undefined
  return sections.flatMap((section) => records(terms?.[section]).map(([term, text]) => ({ section, term, text })))
}
