import type { Change } from '#core/apply-changes'
import { parseFen, type Fen } from '#core/money'
import { keyIn, readTable, type CsvLine } from './csv.ts'
import { quoted } from './nearest.ts'
import type { LedgerProblem } from './problem.ts'
import { amountColumn, fundWords, kindWords } from './words.ts'
import { listOf, mapOf, openYaml, textOf } from './yaml-field.ts'

/** Columns of a file of changes; all but the last three stand in every file. */
export const changeColumns = ['功能科目', '经济科目', '资金来源', '支出类别', '项目编码', '变动', amountColumn, '原因', '上年结转', '项目名称'] as const
const mayBeLeftOut = ['功能科目', '经济科目', '资金来源', '支出类别', '项目编码', '原因', '上年结转', '项目名称']

export const actionWords = { increase: '增加', decrease: '减少', set: '改为', add: '新增', cancel: '取消' } as const

/** 收入 in the column of kinds means the income of a fund itself. */
const incomeWord = '收入'
const targetWords = { ...kindWords, income: incomeWord } as const
const yesNo = { yes: '是', no: '否' } as const

/** The changes a file holds, or all that is wrong with it. */
export type ChangesResult = { readonly changes: readonly Change[] } | { readonly problems: readonly LedgerProblem[] }

/** Reads changes from a CSV table or from a YAML list whose entries have the same names. */
export function readChanges(file: string, text: string): ChangesResult {
  const problems: LedgerProblem[] = []
  if (text.includes('\uFFFD')) return { problems: [{ file, message: '文字读出来有乱码。请在 Excel 里另存为“CSV UTF-8（逗号分隔）”。' }] }
  const lines = /\.ya?ml$/i.test(file) ? yamlLines(file, text, problems) : readTable({ file, text, columns: changeColumns, optional: mayBeLeftOut }, problems)
  const changes = lines.map((line) => changeOf(line, problems))
  if (problems.length === 0 && changes.length === 0) problems.push({ file, message: `没有一条变动。请每条变动写一行，列为：${changeColumns.join(',')}。` })
  return problems.length > 0 ? { problems } : { changes }
}

/** Each entry of the list as if it were a row, so that both kinds of file are understood by the same words. */
function yamlLines(file: string, text: string, problems: LedgerProblem[]): readonly CsvLine[] {
  return listOf(openYaml(file, text, problems)).map((entry) => {
    const parts = new Map([...mapOf(entry, [...changeColumns, '金额'])].map(([name, part]) => [name === '金额' ? amountColumn : name, textOf(part)]))
    return { file, line: entry.line, get: (column) => parts.get(column) ?? '' }
  })
}

function changeOf(line: CsvLine, problems: LedgerProblem[]): Change {
  const word = <Key extends string>(column: string, words: Readonly<Record<Key, string>>) =>
    line.get(column) === '' ? undefined : keyIn(line, column, words, problems)
  const target = word('支出类别', targetWords)
  const action = keyIn(line, '变动', actionWords, problems) ?? 'set'
  const [functional, economic] = [
    codeIn(line, '功能科目', /^2\d{6}$/, '2 开头的 7 位', problems),
    codeIn(line, '经济科目', /^3\d{4}$/, '3 开头的 5 位', problems),
  ]
  const fund = word('资金来源', fundWords)
  const carried = word('上年结转', yesNo)
  const amount = amountIn(line, action, problems)
  const [project, projectName, reason] = [line.get('项目编码'), line.get('项目名称'), line.get('原因')]
  return {
    row: line.line,
    target: target === 'income' ? 'income' : 'expenditure',
    action,
    ...(functional === undefined ? {} : { functional }),
    ...(economic === undefined ? {} : { economic }),
    ...(fund === undefined ? {} : { fund }),
    ...(target === undefined || target === 'income' ? {} : { kind: target }),
    ...(project === '' ? {} : { project }),
    ...(projectName === '' ? {} : { projectName }),
    ...(carried === undefined ? {} : { carryOver: carried === 'yes' }),
    ...(amount === undefined ? {} : { amount }),
    ...(reason === '' ? {} : { reason }),
  }
}

function codeIn(line: CsvLine, column: string, pattern: RegExp, says: string, problems: LedgerProblem[]): string | undefined {
  const code = line.get(column)
  if (code === '') return undefined
  if (!pattern.test(code)) problems.push({ file: line.file, line: line.line, message: `“${column}”写的是${quoted(code)}，应为 ${says}数字。` })
  return code
}

/** Amounts are never negative here: the word says which way they go. */
function amountIn(line: CsvLine, action: keyof typeof actionWords, problems: LedgerProblem[]): Fen | undefined {
  const text = line.get(amountColumn)
  if (text === '' && action === 'cancel') return undefined
  const amount = parseFen(text, 'wanYuan')
  const isGood = amount !== undefined && (amount > 0n || (action === 'set' && amount === 0n))
  if (!isGood)
    problems.push({
      file: line.file,
      line: line.line,
      message: `“${amountColumn}”写的是${quoted(text)}，应为大于 0 的数字（万元，最多六位小数）；减少请在“变动”里写“减少”，不写负数。`,
    })
  return amount
}
