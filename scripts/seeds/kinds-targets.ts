import type { Book, Project, TargetIndicator } from '#core/book'
import { compileBook } from '#app/compile-book'
import { templates } from '#templates/registry'
import { cellSlip, cellsOf, figureCells, textSlip, textsOf, withRows, type CellAt } from './edit-document.ts'
import type { Draws } from './draws.ts'
import { kind, type CleanBook, type Kind, type Slip } from './kind.ts'
import { digitChanged } from './mistype.ts'

const title = /绩效目标/
const columns = { project: 1, amount: 3, level1: 5, level2: 6, name: 7, operator: 8, value: 9, unit: 10, weight: 11 } as const
type Column = keyof typeof columns

/** A row of the table of targets, by the names of its columns. */
type TargetRow = Readonly<Record<Exclude<Column, 'project' | 'amount'>, CellAt>>

function rowsOf({ document }: CleanBook): readonly TargetRow[] {
  const cells = cellsOf(document).filter(({ table, row }) => title.test(table.caption ?? '') && row > 1)
  const rows = Map.groupBy(cells, ({ row }) => row)
  return [...rows.values()].flatMap((row) => {
    const at = (column: Column) => row.find((cell) => cell.column === columns[column])
    return at('name') === undefined || at('weight') === undefined
      ? []
      : [
          {
            level1: at('level1')!,
            level2: at('level2')!,
            name: at('name')!,
            operator: at('operator')!,
            value: at('value')!,
            unit: at('unit')!,
            weight: at('weight')!,
          },
        ]
  })
}

type Change = (row: TargetRow, draws: Draws, clean: CleanBook) => readonly [CellAt, string] | undefined

/** One cell of a row of targets changed. */
function target(name: string, what: string, accept: (row: TargetRow) => boolean, change: Change): Kind {
  return kind('targets', `target-${name}`, what, (clean, draws) => {
    const rows = rowsOf(clean).filter(accept)
    if (rows.length === 0) return undefined
    const changed = change(draws.one(rows), draws, clean)
    return changed === undefined ? undefined : cellSlip(clean.document, ...changed)
  })
}

const isCost = ({ level1, unit }: TargetRow): boolean => /成本/.test(level1.text) && unit.text === '万元'
const isPercent = ({ unit, operator }: TargetRow): boolean => unit.text === '%' && operator.text !== '定性'
const isQuantity = ({ level2 }: TargetRow): boolean => /数量/.test(level2.text)
const isWord = ({ operator }: TargetRow): boolean => operator.text === '定性'
const always = (): boolean => true

/** The book with one project changed, compiled again, for slips that a cell alone cannot make. */
function ofProject({ book }: CleanBook, draws: Draws, change: (project: Project, all: readonly Project[]) => readonly Project[]): Slip | undefined {
  const project = draws.one(book.projects)
  const changed: Book = { ...book, projects: book.projects.flatMap((one) => (one === project ? change(one, book.projects) : [one])) }
  const template = templates.find(({ id }) => id === book.template)!
  const { document } = compileBook(changed, template)
  const table = document.blocks.find((block) => block.kind === 'table' && title.test(block.caption ?? ''))
  return { document, spots: [{ table: table?.kind === 'table' ? (table.caption ?? '') : '', from: project.name, to: project.name }] }
}

function doubled(indicators: readonly TargetIndicator[]): readonly TargetIndicator[] {
  const [first, ...rest] = indicators
  const last = rest.at(-1)!
  return [first!, ...rest.slice(0, -1), { ...rest[0]!, weight: last.weight }, { ...last, weight: '0' }]
}

/** 14.56 万元 in 元: the point four places on. */
function inYuan(wanYuan: string): string {
  const [whole = '', part = ''] = wanYuan.split('.')
  return whole + part.padEnd(4, '0')
}

export const targetKinds: readonly Kind[] = [
  target('weight-up', 'a weight is too high', always, ({ weight }, draws) => [weight, String(Number(weight.text) + draws.one([5, 10, 15]))]),
  target('weight-down', 'a weight is too low', always, ({ weight }) => [weight, String(Number(weight.text) - 5)]),
  target('weight-blank', 'a weight is left out', always, ({ weight }) => [weight, '']),
  target('cap-above', 'the ceiling of cost is above the budget', isCost, ({ value }, draws) => [value, String(Number(value.text) * draws.between(2, 9))]),
  target('cap-in-yuan', 'the ceiling of cost is in 元, its unit in 万元', isCost, ({ value }) => [value, inYuan(value.text)]),
  target('cost-direction', 'a cost shall be at least so much', isCost, ({ operator }) => [operator, '≥']),
  target(
    'satisfaction-direction',
    'satisfaction shall be at most so much',
    ({ level1, operator }) => /满意/.test(level1.text) && operator.text === '≥',
    ({ operator }) => [operator, '≤'],
  ),
  target(
    'stale-year',
    'a deadline in a past year',
    ({ level2 }) => /时效/.test(level2.text),
    ({ name }, _, { book }) => [name, `${book.year - 2}年12月前完成`],
  ),
  target(
    'year-as-value',
    'the value of a deadline is a year',
    ({ level2 }) => /时效/.test(level2.text),
    ({ value }, _, { book }) => [value, String(book.year)],
  ),
  target('word-with-number', '定性 with a number', isWord, ({ value }) => [value, '95']),
  target('number-as-word', 'a number said to be 定性', isPercent, ({ operator }) => [operator, '定性']),
  target('above-hundred', 'a percentage above 100', isPercent, ({ value }, draws) => [value, String(draws.between(101, 990))]),
  target(
    'rate-ten',
    '10 % where all is meant',
    ({ value, unit }) => value.text === '100' && unit.text === '%',
    ({ value }) => [value, '10'],
  ),
  target(
    'blank-value',
    'a value left out',
    (row) => !isWord(row),
    ({ value }) => [value, ''],
  ),
  target('blank-name', 'an indicator without a name', always, ({ name }) => [name, '']),
  target('blank-unit', 'a number without its unit', isQuantity, ({ unit }) => [unit, '']),
  target('blank-operator', 'an indicator without its operator', always, ({ operator }) => [operator, '']),
  target(
    'operator-zero',
    'the equals sign printed as 0',
    ({ operator }) => operator.text === '＝',
    ({ operator }) => [operator, '0'],
  ),
  target(
    'kind-wrong',
    'a rate called a quantity of cost',
    ({ level2 }) => /满意/.test(level2.text),
    ({ level2 }) => [level2, '经济成本'],
  ),
  target('time-as-quantity', 'a quantity called a matter of time', isQuantity, ({ level2 }) => [level2, '时效指标']),
  target(
    'unit-price',
    'the amount a head is ten times too high',
    ({ unit }) => unit.text === '元/人',
    ({ value }) => [value, `${value.text}0`],
  ),
  target(
    'heads',
    'ten times as many heads',
    ({ unit, name }) => unit.text === '人' && /发放/.test(name.text),
    ({ value }) => [value, `${value.text}0`],
  ),
  kind('targets', 'target-amount', 'the amount of a project', (clean, draws) => {
    const cells = figureCells(clean.document, ({ table, fact }) => title.test(table.caption ?? '') && /;project=/.test(fact!))
    const cell = cells.length === 0 ? undefined : draws.one(cells)
    const to = cell === undefined ? undefined : digitChanged(cell.text, draws)
    return to === undefined ? undefined : cellSlip(clean.document, cell!, to)
  }),
  kind('targets', 'target-total', 'the total of the table of targets', (clean, draws) => {
    const cell = figureCells(clean.document, ({ table, fact }) => title.test(table.caption ?? '') && /^project\.amount\.\d{4}$/.test(fact!))[0]
    const to = cell === undefined ? undefined : digitChanged(cell.text, draws)
    return to === undefined ? undefined : cellSlip(clean.document, cell!, to)
  }),
  kind(
    'targets',
    'project-count',
    'the number of projects in the text',
    ({ document }, draws) => {
      const place = textsOf(document).find(({ facts }) => facts.some(({ fact }) => fact.startsWith('project.count')))
      const fact = place?.facts.find((one) => one.fact.startsWith('project.count'))
      return place === undefined || fact === undefined
        ? undefined
        : textSlip(document, place, fact.at, fact.text, String(Number(fact.text) + draws.between(1, 3)))
    },
    { checks: ['project-total-agrees'] },
  ),
  kind('targets', 'project-sum', 'the amount of projects in the text', ({ document }, draws) => {
    const place = textsOf(document).find(({ facts }) => facts.some(({ fact }) => fact.startsWith('project.amount')))
    const fact = place?.facts.find((one) => one.fact.startsWith('project.amount'))
    const to = fact === undefined ? undefined : digitChanged(fact.text, draws)
    return place === undefined || to === undefined ? undefined : textSlip(document, place, fact!.at, fact!.text, to)
  }),
  kind(
    'targets',
    'target-row-lost',
    'a row of targets is lost',
    (clean, draws) => {
      const rows = rowsOf(clean).filter(({ level1 }) => /效益/.test(level1.text))
      if (rows.length === 0) return undefined
      const { name } = draws.one(rows)
      return { document: shortened(clean, name), spots: [{ table: name.table.caption ?? '', from: name.text, to: '' }] }
    },
    { checks: ['indicator-weights-complete', 'target-set-complete'] },
  ),
  kind(
    'targets',
    'target-duplicated',
    'an indicator stands twice',
    (clean, draws) => ofProject(clean, draws, (project) => [{ ...project, indicators: doubled(project.indicators) }]),
    {
      checks: ['overlapping-indicators'],
    },
  ),
  kind(
    'targets',
    'project-copied',
    'the targets are those of another project',
    (clean, draws) =>
      ofProject(clean, draws, (project, all) => {
        const other = all.find((one) => one !== project)!
        return [{ ...project, indicators: other.indicators, objective: other.objective }]
      }),
    { checks: ['targets-copied'] },
  ),
  kind(
    'targets',
    'satisfaction-missing',
    'no satisfaction target, its weight given to another',
    (clean, draws) =>
      ofProject(clean, draws, (project) => {
        const rest = project.indicators.filter(({ level1 }) => !/满意/.test(level1))
        return [{ ...project, indicators: rest.map((row, index) => (index === rest.length - 1 ? { ...row, weight: String(Number(row.weight) + 10) } : row)) }]
      }),
    { checks: ['target-set-complete'] },
  ),
  kind(
    'targets',
    'benefit-missing',
    'no benefit target, its weight given to another',
    (clean, draws) =>
      ofProject(clean, draws, (project) => {
        const lost = project.indicators.find(({ level1 }) => /效益/.test(level1))!
        const rest = project.indicators.filter((row) => row !== lost)
        return [
          { ...project, indicators: rest.map((row, index) => (index === 0 ? { ...row, weight: String(Number(row.weight) + Number(lost.weight)) } : row)) },
        ]
      }),
    { checks: ['target-set-complete'] },
  ),
]

/** The table without one row; a cell that reaches down over it covers one row less. */
function shortened({ document }: CleanBook, { block, row }: CellAt) {
  const begin = (table: CellAt['table']) => {
    let at = row
    while (at > 0 && !table.rows[at]!.cells.some(({ rowSpan = 1 }) => rowSpan > 1)) at--
    return at
  }
  return withRows(document, block, (rows) => {
    const table = document.blocks[block] as CellAt['table']
    const first = begin(table)
    return rows.flatMap((line, at) =>
      at === row
        ? []
        : [at === first ? { ...line, cells: line.cells.map((cell) => ((cell.rowSpan ?? 1) > 1 ? { ...cell, rowSpan: cell.rowSpan! - 1 } : cell)) } : line],
    )
  })
}
