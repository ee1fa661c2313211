import { printExactly, microPerFen } from '#core/figure'
import { conceptWords, keyFundWords, partWords } from '#core/formula'
import type { Concept } from '#core/key'
import { unitNames } from '#core/money'
import type { Residual } from '#core/rounding'
import type { Table } from '#document/blocks'
import { fundWords } from '#ledger/words'
import type { Names } from '#narrative/grammar/scene'
import type { CompiledBook } from '../compile-book.ts'
import { itemName } from '../open-data/fact-words.ts'
import { listTable } from './list-table.ts'

/** The rounding ledger: each sum that cannot be printed within one step of the truth, with what it is in words. */
export function roundingTable({ figures, names }: CompiledBook): Table {
  const unit = figures.style.unit
  const print = (fen: bigint) => printExactly(fen * microPerFen, unit)
  const rows = figures.residuals.map(({ group, exact, printed }, at) => [
    String(at + 1),
    residualWords({ group }, names),
    print(exact),
    print(printed),
    print(printed - exact),
  ])
  const columns = ['序号', '合计项', `精确值（${unitNames[unit]}）`, `印出值（${unitNames[unit]}）`, `差额（${unitNames[unit]}）`]
  return listTable('尾差账', columns, rows, ['注：各数四舍五入后仍要各表相加相等，这些合计因此与精确值相差一个末位或更多；列在这里备查，不影响批复数。'])
}

const group = /^(\d{4})(expenditure|carryOut|outlay|threePublic|agencyOperation|procurement|purchasedService|task)([fepi])\|(.*)$/

/** A sum that rounding watches, in words: of which year, fund, kind and heading it is. */
export function residualWords({ group: text }: Pick<Residual, 'group'>, names: Names): string {
  const match = group.exec(text)
  if (match === null) return text
  const [, year, concept, kind, rest] = match
  const scope =
    kind === 'p'
      ? projectWords(rest!)
      : kind === 'i'
        ? [itemName({ concept: concept as Concept, measure: 'amount', year: Number(year), item: rest! })]
        : headingWords(kind!, rest!.split('|'), names)
  return [`${year}年`, ...scope, conceptWords[concept!]!].filter((word) => word !== '').join(' ')
}

/** Codes of projects are the office's own and may hold any sign; the fund is what stands after the last bar. */
function projectWords(rest: string): readonly string[] {
  const at = rest.lastIndexOf('|')
  return [...fundViewWords(rest.slice(at + 1)), `项目 ${rest.slice(0, at)}`]
}

function fundViewWords(fund: string): readonly string[] {
  const [source = '', vintage] = fund.split(':')
  const words: Readonly<Record<string, string>> = { ...fundWords, ...keyFundWords }
  return [words[source] ?? '', vintage === undefined ? '' : vintage === 'carried' ? '上年结转' : '当年拨款']
}

function headingWords(kind: string, [code = '', part = '', fund = '']: readonly string[], names: Names): readonly string[] {
  const heading = kind === 'f' ? `功能科目 ${code} ${names.functionalName(code)}` : `经济科目 ${code} ${names.economicName(code)}`
  return [...fundViewWords(fund), partWords[part] ?? '', code === '' ? '' : heading]
}
