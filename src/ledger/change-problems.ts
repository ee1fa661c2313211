import type { Change, Gap, Refused } from '#core/apply-changes'
import type { ExpenditureLine } from '#core/book'
import { exact } from './balance.ts'
import type { LedgerProblem } from './problem.ts'
import { actionWords } from './read-changes.ts'
import { fundWords, kindWords } from './words.ts'

/** Why changes cannot be made, each with its row and what to write instead. */
export function changeProblems(file: string, refused: readonly Refused[], gaps: readonly Gap[]): readonly LedgerProblem[] {
  return [
    ...refused.map((one) => ({ file, line: one.change.row, message: wordsOf(one) })),
    ...gaps.map(({ fund, income, spent }) => ({
      file,
      message: `${fundWords[fund]}：改动后收入 ${exact(income)} 万元，支出 ${exact(spent)} 万元，两边不等。请改正收入的变动，或删去它，收入会随支出自动调整。`,
    })),
  ]
}

function wordsOf(refused: Refused): string {
  const { change } = refused
  switch (refused.why) {
    case 'no-line':
      return `台账里没有 ${described(change)} 这样的行，无法${actionWords[change.action]}。请核对科目、资金来源、支出类别和项目编码；要加新行请在“变动”里写“新增”。`
    case 'several-lines':
      return `${described(change)} 在台账里有 ${refused.lines.length} 行：${listed(refused.lines)}。请补写经济科目、项目编码等，只指其中一行。`
    case 'line-exists':
      return `台账里已有 ${listed(refused.lines)}，不能新增。请在“变动”里改写“增加”或“改为”。`
    case 'below-zero':
      return `${described(change)} 只有 ${exact(refused.has)} 万元，减少 ${exact(change.amount!)} 万元就小于 0 了。请改正金额，或在“变动”里写“取消”。`
    case 'no-amount':
      return `${described(change)} 没有写金额。请写上以万元计的金额。`
    case 'no-project':
      return `项目编码“${change.project}”在台账里没有。请改正编码；新项目请加一列“项目名称”写上名称。`
    case 'no-fund':
      return '收入的变动没有写“资金来源”。请写明是哪种收入，如一般公共预算。'
    case 'incomplete':
      return `新增的行写得不全：${described(change)}。请写上功能科目、资金来源、支出类别，基本支出还要写经济科目，项目支出还要写项目编码。`
  }
}

function described({ target, functional, economic, fund, kind, project, carryOver }: Change): string {
  const words = [
    functional,
    economic,
    fund === undefined ? undefined : fundWords[fund],
    target === 'income' ? '收入' : kind === undefined ? undefined : kindWords[kind],
    project === undefined || project === '' ? undefined : `项目 ${project}`,
    carryOver === true ? '上年结转' : undefined,
  ].filter((word) => word !== undefined && word !== '')
  return words.length === 0 ? '（没有写任何科目）' : `“${words.join(' ')}”`
}

const mostListed = 5

function listed(lines: readonly ExpenditureLine[]): string {
  const words = lines
    .slice(0, mostListed)
    .map((line) => `${described({ ...line, row: 0, target: 'expenditure', action: 'set', project: line.project })} ${exact(line.amount)} 万元`)
  return `${words.join('、')}${lines.length > mostListed ? ' 等' : ''}`
}
