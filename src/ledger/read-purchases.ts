import type { Book, Purchase, PurchasedService } from '#core/book'
import { sumFen } from '#core/money'
import { exact } from './balance.ts'
import { keyIn, readCsv, type CsvLine } from './csv.ts'
import { quoted } from './nearest.ts'
import type { LedgerProblem } from './problem.ts'
import { amountOf } from './read-tables.ts'
import type { UnitFile } from './read-unit.ts'
import { fundWords, procurementWords } from './words.ts'
import { complain } from './yaml-field.ts'

/** Reads `purchases.csv`: what is to be bought, one line each. */
export function readPurchases(text: string, projects: ReadonlySet<string>, problems: LedgerProblem[]): readonly Purchase[] {
  return readCsv('purchases.csv', text, problems).flatMap((line) => {
    const kind = keyIn(line, '采购类别', procurementWords, problems)
    const fund = keyIn(line, '资金来源', fundWords, problems)
    const what = said(line, '采购内容', problems)
    const project = projectOf(line, projects, problems)
    const amount = amountOf(line, problems)
    if (kind === undefined || fund === undefined) return []
    return [{ what, catalogueCode: line.get('采购目录编码'), catalogueName: line.get('采购目录'), kind, project, fund, amount }]
  })
}

/** Reads `services.csv`: services bought from society with fiscal appropriations, one line each. */
export function readServices(text: string, projects: ReadonlySet<string>, problems: LedgerProblem[]): readonly PurchasedService[] {
  return readCsv('services.csv', text, problems).map((line) => ({
    what: said(line, '服务内容', problems),
    level1: line.get('一级目录'),
    level2: line.get('二级目录'),
    level3: line.get('三级目录'),
    project: projectOf(line, projects, problems),
    amount: amountOf(line, problems),
  }))
}

function said(line: CsvLine, column: string, problems: LedgerProblem[]): string {
  const text = line.get(column)
  if (text === '') problems.push({ file: line.file, line: line.line, column, message: `没有写“${column}”。请写明买什么。` })
  return text
}

function projectOf(line: CsvLine, projects: ReadonlySet<string>, problems: LedgerProblem[]): string {
  const code = line.get('项目编码')
  if (code !== '' && !projects.has(code))
    problems.push({
      file: line.file,
      line: line.line,
      column: '项目编码',
      message: `项目编码${quoted(code)}在 projects.yaml 中没有。请补上项目或改正编码；用基本支出购买的留空。`,
    })
  return code
}

/** Where purchases are listed, the three sums are theirs; a sum that `book.yaml` states otherwise is a problem. */
export function procurementOf(purchases: readonly Purchase[], { procurement, statedProcurement }: UnitFile): Book['procurement'] {
  if (purchases.length === 0) return procurement
  const sumOf = (kind: Purchase['kind']) => sumFen(purchases.filter((purchase) => purchase.kind === kind).map(({ amount }) => amount))
  const sums = { goods: sumOf('goods'), works: sumOf('works'), services: sumOf('services') }
  for (const { kind, field } of statedProcurement)
    if (procurement[kind] !== sums[kind])
      complain(
        field,
        `procurement.${kind} 写的是 ${exact(procurement[kind])} 万元，purchases.csv 里${procurementWords[kind]}合计 ${exact(sums[kind])} 万元。请改正其中一处，或删去这里的数字，由明细算出。`,
      )
  return sums
}
