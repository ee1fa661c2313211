import { expect, it } from 'vitest'
import { keyId, type FactKey } from '#core/key'
import { templates } from '#templates/registry'
import { fullBook } from '../../test/example.ts'
import { compileBook } from './compile-book.ts'
import { originsOf } from './origins.ts'
import { residualWords } from './workbook/rounding-table.ts'

const compiledFor = (place: string) =>
  compileBook(
    fullBook,
    templates.find(({ id }) => id === place)!,
  )
const compiled = compiledFor('beijing-2026')
const key = (rest: Partial<FactKey> & Pick<FactKey, 'concept'>): FactKey => ({ measure: 'amount', year: fullBook.year, ...rest })

it('traces single purchases, services and tasks to the rows of the ledger that say them', () => {
  const { figures, rows } = originsOf(compiled)
  const told = (of: FactKey) => figures[keyId(of)]?.rows.map((row) => rows[row]!)
  fullBook.purchasedServices!.forEach(({ what }, at) => {
    expect(told(key({ concept: 'purchasedService', entry: String(at + 1) }))).toMatchObject([{ where: `购买服务第${at + 1}行` }])
    expect(told(key({ concept: 'purchasedService', entry: String(at + 1) }))![0]!.what).toContain(what)
  })
  const goods = fullBook.purchases!.flatMap(({ kind }, at) => (kind === 'goods' ? [`采购明细第${at + 1}行`] : []))
  expect(told(key({ concept: 'procurement', item: 'goods' }))!.map(({ where }) => where)).toEqual(goods)
})

it('traces the money of a task to that of its two amounts that it is', () => {
  const { figures, rows } = originsOf(compiledFor('hunan-2026'))
  const [task] = fullBook.overall!.tasks
  const told = figures[keyId(key({ concept: 'task', entry: '1', fund: 'fiscal' }))]!.rows.map((row) => rows[row]!)
  expect(told).toMatchObject([{ where: '主要任务第1行', what: `${task!.name}，财政拨款` }])
})

it('tells of each file of a book the origins of the figures it prints, and no others', () => {
  const files = compiled.parts.map(({ document }) => Object.keys(originsOf(compiled, document).figures))
  expect(files).toHaveLength(2)
  expect(new Set(files.flat())).toEqual(new Set(Object.keys(originsOf(compiled).figures)))
  for (const ids of files) expect(ids.length).toBeLessThan(new Set(files.flat()).size)
})

it('says in words what a sum of one project and fund is', () => {
  const said = (group: string) => residualWords({ group }, compiled.names)
  expect(said('2025expenditurep|A|1|generalPublic:carried')).toBe('2025年 一般公共预算 上年结转 项目 A|1 支出')
  expect(said('2025procurementp|A1|')).toBe('2025年 项目 A1 政府采购')
  expect(said('2025taskf||||other')).not.toContain('|')
})
