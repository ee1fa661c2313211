import type { Book, ExpenditureLine, IncomeLine, LastYearLine } from '#core/book'
import { fen, parseFen, type Fen } from '#core/money'
import { keyIn, readCsv, type CsvLine } from './csv.ts'
import { quoted } from './nearest.ts'
import type { LedgerProblem } from './problem.ts'
import { amountColumn, carriedBefore, fundWords, kindWords } from './words.ts'

const yesNo = { yes: '是', no: '否' } as const

/** An amount in 万元, exact to the fen; anything else is a problem and counts as zero. */
export function amountOf(line: CsvLine, problems: LedgerProblem[]): Fen {
  const text = line.get(amountColumn)
  const amount = parseFen(text, 'wanYuan')
  if (amount === undefined) {
    problems.push({
      file: line.file,
      line: line.line,
      column: amountColumn,
      message: `“${amountColumn}”写的是${quoted(text)}，应为以万元计的数字，最多六位小数，如 12.50。`,
    })
  }
  return amount ?? fen(0n)
}

const codeForms = {
  功能科目: { pattern: /^2\d{6}$/, says: '应为 2 开头的 7 位数字（功能分类的项级科目），如 2080107' },
  经济科目: { pattern: /^3\d{4}$/, says: '应为 3 开头的 5 位数字（部门预算支出经济分类的款级科目），如 30101' },
} as const

function codeOf(line: CsvLine, column: keyof typeof codeForms, problems: LedgerProblem[]): string {
  const code = line.get(column)
  const { pattern, says } = codeForms[column]
  if (!pattern.test(code)) problems.push({ file: line.file, line: line.line, column, message: `“${column}”写的是${quoted(code)}，${says}。` })
  return code
}

/** Reads `income.csv`: where this year's money comes from. */
export function readIncome(text: string, problems: LedgerProblem[]): readonly IncomeLine[] {
  return readCsv('income.csv', text, problems).flatMap((line) => {
    const source = keyIn(line, '收入来源', fundWords, problems)
    const amount = amountOf(line, problems)
    return source === undefined ? [] : [{ source, amount }]
  })
}

/** Reads `carry-out.csv`: this year's money that is kept for next year (结转下年). */
export function readCarryOut(text: string, problems: LedgerProblem[]): Book['carryOut'] {
  return readCsv('carry-out.csv', text, problems).flatMap((line) => {
    const fund = keyIn(line, '资金来源', fundWords, problems)
    const amount = amountOf(line, problems)
    return fund === undefined ? [] : [{ fund, amount }]
  })
}

/** Reads `last-year.csv`: the approved budget of last year, which no public book prints by itself. */
export function readLastYear(text: string, problems: LedgerProblem[]): readonly LastYearLine[] {
  return readCsv('last-year.csv', text, problems, [carriedBefore]).flatMap((line) => {
    const functional = codeOf(line, '功能科目', problems)
    const fund = keyIn(line, '资金来源', fundWords, problems)
    const isCarried = isYes(line, carriedBefore, problems)
    const amount = amountOf(line, problems)
    return fund === undefined ? [] : [{ functional, fund, ...(isCarried ? { carryOver: true } : {}), amount }]
  })
}

/** Reads `expenditure.csv`: every line of expenditure. `projects` are the codes a project line may name. */
export function readExpenditure(text: string, projects: ReadonlySet<string>, problems: LedgerProblem[]): readonly ExpenditureLine[] {
  return readCsv('expenditure.csv', text, problems).flatMap((line) => {
    const functional = codeOf(line, '功能科目', problems)
    const kind = keyIn(line, '支出类别', kindWords, problems)
    const mayBeOpen = kind !== 'basic' && line.get('经济科目') === ''
    const economic = mayBeOpen ? '' : codeOf(line, '经济科目', problems)
    const fund = keyIn(line, '资金来源', fundWords, problems)
    const project = projectOf(line, kind, projects, problems)
    const carryOver = isYes(line, '上年结转', problems)
    const amount = amountOf(line, problems)
    return kind === undefined || fund === undefined ? [] : [{ functional, economic, fund, kind, project, carryOver, amount }]
  })
}

/** An empty cell says no. */
function isYes(line: CsvLine, column: string, problems: LedgerProblem[]): boolean {
  return line.get(column) !== '' && keyIn(line, column, yesNo, problems) === 'yes'
}

function projectOf(line: CsvLine, kind: ExpenditureLine['kind'] | undefined, projects: ReadonlySet<string>, problems: LedgerProblem[]): string {
  const code = line.get('项目编码')
  const complain = (message: string) => problems.push({ file: line.file, line: line.line, column: '项目编码', message })
  if (kind === 'project' && code === '') complain('项目支出没有写“项目编码”。请写上 projects.yaml 里该项目的编码。')
  if (kind !== undefined && kind !== 'project' && code !== '')
    complain(`${kindWords[kind]}不属于项目，却写了项目编码${quoted(code)}。请删去编码，或把“支出类别”改为项目支出。`)
  if (kind === 'project' && code !== '' && !projects.has(code)) complain(`项目编码${quoted(code)}在 projects.yaml 中没有。请补上项目或改正编码。`)
  return code
}
