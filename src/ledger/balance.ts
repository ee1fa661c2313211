import type { Book, Overall } from '#core/book'
import { fen, printFen, sumFen, type Fen } from '#core/money'
import type { LedgerProblem } from './problem.ts'
import { fundWords } from './words.ts'

/** An amount in 万元 without loss: two decimals, more only when there are fen to show. */
export function exact(amount: Fen): string {
  return printFen(amount, 'wanYuan', 6).replace(/(\.\d\d\d*?)0+$/, '$1')
}

type Amounts = Pick<Book, 'income' | 'lines' | 'carryOut'>
type FundName = keyof typeof fundWords

/** Per fund, the two sides: income with what was carried in, and expenditure with what is carried out. */
function sidesOf({ income, lines, carryOut }: Amounts): ReadonlyMap<FundName, { readonly comesIn: Fen; readonly goesOut: Fen }> {
  const sums = new Map<FundName, { comesIn: bigint; goesOut: bigint }>()
  const add = (fund: FundName, comesIn: bigint, goesOut: bigint) => {
    const sum = sums.get(fund) ?? { comesIn: 0n, goesOut: 0n }
    sums.set(fund, { comesIn: sum.comesIn + comesIn, goesOut: sum.goesOut + goesOut })
  }
  for (const { source, amount } of income) add(source, amount, 0n)
  for (const { fund, carryOver, amount } of lines) add(fund, carryOver ? amount : 0n, amount)
  for (const { fund, amount } of carryOut) add(fund, 0n, amount)
  return new Map([...sums].map(([fund, sum]) => [fund, { comesIn: fen(sum.comesIn), goesOut: fen(sum.goesOut) }]))
}

/** Each fund pays for its own lines and for what is carried out; nothing else balances a book. */
export function balanceProblems(amounts: Amounts): readonly LedgerProblem[] {
  return [...sidesOf(amounts)]
    .filter(([, { comesIn, goesOut }]) => comesIn !== goesOut)
    .map(([fund, { comesIn, goesOut }]) => {
      const more = comesIn > goesOut ? '多' : '少'
      const gap = exact(fen(comesIn > goesOut ? comesIn - goesOut : goesOut - comesIn))
      return {
        file: 'income.csv',
        message: `${fundWords[fund]}：收入加上年结转 ${exact(comesIn)} 万元，支出加结转下年 ${exact(goesOut)} 万元，收入${more} ${gap} 万元。请调整收入、支出或 carry-out.csv，使两边相等。`,
      }
    })
}

/** The main tasks spend what the budget has and no more. */
export function taskProblems({ tasks }: Overall, lines: Book['lines']): readonly LedgerProblem[] {
  const total = sumFen(lines.map(({ amount }) => amount))
  const planned = sumFen(tasks.flatMap(({ fiscal, other }) => [fiscal, other]))
  if (planned <= total) return []
  return [
    {
      file: 'overall.yaml',
      message: `主要任务的金额合计 ${exact(planned)} 万元，支出预算总额 ${exact(total)} 万元，多 ${exact(fen(planned - total))} 万元。请调减任务金额，或在 expenditure.csv 补上支出。`,
    },
  ]
}
