import type { BookReason, DriverKind, ReasonDriver } from './book.ts'
import { printExactly, microPerFen } from './figure.ts'
import { sumFen, unitNames, type Fen, type MoneyUnit } from './money.ts'

function size(amount: Fen | undefined): bigint {
  return amount === undefined ? 0n : amount < 0n ? 0n - amount : amount
}

/** The largest movement first, as a reader asks for it; drivers without an amount come last, in the order written. */
export function inOrder(drivers: readonly ReasonDriver[]): readonly ReasonDriver[] {
  return drivers.toSorted((a, b) => (size(a.amount) === size(b.amount) ? 0 : size(a.amount) > size(b.amount) ? -1 : 1))
}

const moving = /(?:调出|调入|调离|退休|离休|辞职|去世|招录|录用|招聘|聘用|减员|增员|减少|增加|转入|转出|划转)$/
const alreadyCounted = /\d\s*[人名]/

/** 人员调出 → 人员调出2人; words that do not end in what the people did say it in brackets: 在职人员工资（减少2人）. */
function withPeople(words: string, people: number | undefined): string {
  if (people === undefined || people === 0 || alreadyCounted.test(words)) return words
  const count = `${Math.abs(people)}人`
  return moving.test(words) ? `${words}${count}` : `${words}（${people < 0 ? '减少' : '增加'}${count}）`
}

function clauseOf({ words, amount, people }: ReasonDriver, unit: MoneyUnit): string {
  const bare = withPeople(words.replace(/[，；。、,;\s]+$/u, ''), people)
  if (amount === undefined || amount === 0n) return bare
  return `${bare}，${amount < 0n ? '减少' : '增加'}${printExactly(size(amount) * microPerFen, unit)}${unitNames[unit]}`
}

/** The drivers a reason is composed of; undefined where it is a text of its own. */
export function driversOf({ text, drivers }: BookReason): readonly ReasonDriver[] | undefined {
  return text === '' ? drivers : undefined
}

/**
 * The words of a reason as the book prints them: its own text, or a sentence composed of its drivers. Amounts in it are
 * what the officer claims, printed to the last fen; they are no facts of the book, and no table must agree with them.
 */
export function reasonText(reason: BookReason, unit: MoneyUnit = 'wanYuan'): string {
  const drivers = driversOf(reason)
  if (drivers === undefined) return reason.text
  return inOrder(drivers)
    .map((driver) => clauseOf(driver, unit))
    .join('；')
}

/** What the drivers explain together; undefined when none of them names an amount. */
export function explainedBy(drivers: readonly ReasonDriver[]): Fen | undefined {
  const amounts = drivers.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))
  return amounts.length === 0 ? undefined : sumFen(amounts)
}

/** The words officers use for the kinds of drivers. */
export const driverWords: Readonly<Record<DriverKind, string>> = {
  people: '人员',
  standard: '标准',
  project: '项目',
  oneOff: '一次性',
  transfer: '划转',
  other: '其他',
}
