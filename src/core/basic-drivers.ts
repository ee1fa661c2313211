import type { Book, ExpenditureLine, ReasonDriver } from './book.ts'
import { fen, roundTo, sumFen, type Fen } from './money.ts'

/** 0.01 万元: what is worked out per head is no more exact than that. */
const step = 10_000n

const paysPeople = ({ economic }: ExpenditureLine) => /^30[13]/.test(economic)

/** People in post as the ledger counts them; undefined where it does not. */
export function inPost({ unit }: Pick<Book, 'unit'>): number | undefined {
  const counted = unit.staffing.filter(({ name }) => /在职|实有|在岗/.test(name) && !/编制数|职数|退休/.test(name))
  return counted.length === 0 ? undefined : counted.reduce((sum, { count }) => sum + count, 0)
}

/** Basic expenditure of two years: pay by people and standards where both years count the people in post, and what keeps the office running. */
export function basicDrivers(
  now: readonly ExpenditureLine[],
  before: readonly ExpenditureLine[],
  book: Pick<Book, 'unit'>,
  lastBook: Pick<Book, 'unit'>,
): readonly ReasonDriver[] {
  const sum = (lines: readonly ExpenditureLine[], is: (line: ExpenditureLine) => boolean) =>
    sumFen(lines.flatMap((line) => (line.kind === 'basic' && !line.carryOver && is(line) ? [line.amount] : [])))
  const [old, current] = [sum(before, paysPeople), sum(now, paysPeople)]
  const operating = fen(sum(now, (line) => !paysPeople(line)) - sum(before, (line) => !paysPeople(line)))
  const onlyPensions = [...now, ...before].filter((line) => line.kind === 'basic' && paysPeople(line)).every(({ economic }) => economic.startsWith('303'))
  const pay = onlyPensions ? pensions(fen(current - old)) : wages(old, fen(current - old), inPost(lastBook), inPost(book))
  return [...pay, ...(operating === 0n ? [] : [{ kind: 'standard' as const, words: '公用经费按定额核定', amount: operating }])]
}

function pensions(amount: Fen): readonly ReasonDriver[] {
  return amount === 0n ? [] : [{ kind: 'people', words: '离退休和补助人员经费按现有人数核定', amount }]
}

function wages(old: Fen, moved: Fen, peopleBefore: number | undefined, peopleNow: number | undefined): readonly ReasonDriver[] {
  if (moved === 0n) return []
  if (peopleBefore === undefined || peopleNow === undefined || peopleBefore === 0 || old === 0n)
    return [{ kind: 'people', words: '人员经费按现有人数和标准核定', amount: moved }]
  const people = peopleNow - peopleBefore
  const ofPeople = fen(roundTo((old * BigInt(people)) / BigInt(peopleBefore), step))
  const ofStandard = fen(moved - ofPeople)
  return [
    ...(ofPeople === 0n ? [] : [{ kind: 'people' as const, words: people < 0 ? '在职人员减少' : '在职人员增加', amount: ofPeople, people }]),
    ...(ofStandard === 0n ? [] : [{ kind: 'standard' as const, words: '工资和缴费标准调整', amount: ofStandard }]),
  ]
}
