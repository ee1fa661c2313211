import { cellSlip, figureCells, type CellAt } from './edit-document.ts'
import { kind, type CleanBook, type Kind } from './kind.ts'
import * as mistype from './mistype.ts'
import type { Mistype } from './mistype.ts'
import type { Draws } from './draws.ts'

/** Tries cells in the order of the draw until one can be spoilt. */
function spoil({ document }: CleanBook, draws: Draws, accept: (cell: CellAt) => boolean, how: Mistype) {
  const cells = figureCells(document, (cell) => Number(cell.text) !== 0 && accept(cell))
  for (let attempt = 0; attempt < 12 && cells.length > 0; attempt++) {
    const cell = draws.one(cells)
    const to = how(cell.text, draws)
    const slip = to === undefined ? undefined : cellSlip(document, cell, to)
    if (slip !== undefined) return slip
  }
  return undefined
}

function anywhere(name: string, what: string, how: Mistype): Kind {
  return kind('tables', `cell-${name}`, what, (clean, draws) => spoil(clean, draws, () => true, how), { isFigure: true })
}

/** One digit wrong in a cell of one role. */
function at(name: string, what: string, accept: (cell: CellAt) => boolean): Kind {
  return kind('tables', `at-${name}`, what, (clean, draws) => spoil(clean, draws, accept, mistype.digitChanged), { isFigure: true })
}

function fact(pattern: RegExp): (cell: CellAt) => boolean {
  return (cell) => pattern.test(cell.fact!)
}

function inTable(title: RegExp, pattern = /./): (cell: CellAt) => boolean {
  return (cell) => title.test(cell.table.caption ?? '') && pattern.test(cell.fact!)
}

const summary = /^(?!.*财政拨款).*收支.*总(?:表|体情况表)|收支总/
const appropriation = /财政拨款收支/
const threePublic = /三公/

/** Slips of the hand in one cell of any table. */
export const cellKinds: readonly Kind[] = [
  anywhere('digit-changed', 'one digit of an amount is another', mistype.digitChanged),
  anywhere('last-digit', 'the last digit is off by one', mistype.lastDigitOff),
  anywhere('digits-swapped', 'two neighbouring digits change places', mistype.digitsSwapped),
  anywhere('digit-dropped', 'the first digit is lost', mistype.digitDropped),
  anywhere('digit-doubled', 'the first digit is typed twice', mistype.digitDoubled),
  anywhere('sign-flipped', 'the amount has a minus sign', mistype.signFlipped),
  anywhere('tenfold', 'the point stands one digit too far right', mistype.tenfold),
  anywhere('tenth', 'the point stands one digit too far left', mistype.tenth),
  anywhere('unit-slip', '元 printed among 万元, or the other way round', mistype.unitSlipped),
  anywhere('comma-for-point', 'a comma for the decimal point', mistype.commaForPoint),
  anywhere('wrong-separator', 'a thousands separator in place of a digit', mistype.wrongSeparator),
  anywhere('blanked', 'an amount left out', mistype.blanked),
  at('item', 'an item of expenditure', fact(/functional=\d{7}(?!.*part=)/)),
  at('section', 'a section of expenditure', fact(/functional=\d{5}(?:;|$)(?!.*part=)/)),
  at('class', 'a class of expenditure', fact(/functional=\d{3}(?:;|$)(?!.*part=)/)),
  at('grand-total', 'the total of an expenditure table', fact(/^expenditure\.amount\.\d{4}(?:;fund=\w+)?(?:;vintage=current)?$/)),
  at('basic-column', 'an amount of basic expenditure', fact(/functional=.*part=basic/)),
  at('project-column', 'an amount of project expenditure', fact(/functional=.*part=project/)),
  at('economic-section', 'a section of the table by economic heading', fact(/economic=\d{5}/)),
  at('economic-class', 'a class of the table by economic heading', fact(/economic=\d{3}(?:;|$)/)),
  at('economic-total', 'personnel or operating cost, or the total, of the table by economic heading', inTable(/基本支出/, /^(?!.*economic=).*part=/)),
  at('summary-class', 'a class in the table of revenue and expenditure', inTable(summary, /functional=\d{3}/)),
  at('summary-revenue', 'a source in the table of revenue and expenditure', inTable(summary, /^revenue.*item=(?!total|currentTotal)/)),
  at('summary-total', 'a total of the table of revenue and expenditure', inTable(summary, /item=(?:total|currentTotal)|^outlay/)),
  at('appropriation-fund', 'a column of a fund in the table of appropriations', inTable(appropriation, /functional=.*fund=generalPublic/)),
  at('appropriation-total', 'a total in the table of appropriations', inTable(appropriation, /^(?!.*functional)/)),
  at('revenue-unit', 'the row of the unit in the revenue table', fact(/^revenue.*unit=/)),
  at('carry-over', 'an amount carried over', fact(/carryOver/)),
  at(
    'three-public-item',
    'an item of the three public expenses this year',
    (cell) => inTable(threePublic, /^threePublic.*item=(?!total)/)(cell) && !isLastYear(cell),
  ),
  at(
    'three-public-total',
    'the total of the three public expenses this year',
    (cell) => inTable(threePublic, /^threePublic.*item=total/)(cell) && !isLastYear(cell),
  ),
  at('three-public-last-year', 'the three public expenses of last year', (cell) => inTable(threePublic, /^threePublic/)(cell) && isLastYear(cell)),
  at('procurement', 'an amount of the procurement table', fact(/^procurement/)),
  at('agency-operation', 'an amount of the table of agency operating expenses', inTable(/机关运行经费/, /agencyOperation|economic=/)),
]

/** The two years of the table of three public expenses stand side by side; the earlier one is last year's. */
function isLastYear(cell: CellAt): boolean {
  const years = figureCells({ title: '', remarks: [], blocks: [cell.table] }).map(({ fact }) => Number(/^\w+\.amount\.(\d{4})/.exec(fact!)?.[1] ?? '0'))
  return Number(/^\w+\.amount\.(\d{4})/.exec(cell.fact!)?.[1] ?? '0') < Math.max(...years)
}
