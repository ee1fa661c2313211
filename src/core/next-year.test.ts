import { describe, expect, it } from 'vitest'
import type { Book, Project } from './book.ts'
import { fen, sumFen } from './money.ts'
import { moveToYear } from './next-year.ts'

const project = (code: string, value: string): Project => ({
  code,
  name: `项目${code}`,
  category: '',
  objective: '',
  indicators: [{ level1: '产出指标', level2: '时效指标', name: '完成时间', operator: '≤', value, unit: '', weight: '10' }],
})
const nothing = fen(0n)
const common = { economic: '', fund: 'generalPublic', kind: 'project', carryOver: false } as const
const book: Book = {
  year: 2024,
  template: 'qinghai-2024',
  unit: { name: '样例局', code: '1', nature: 'agency', department: '', kind: 'unit', level: '市级', duties: [], offices: [], staffing: [], subordinates: [] },
  income: [{ source: 'generalPublic', amount: fen(150n) }],
  lines: [
    { functional: '2080101', economic: '30217', fund: 'generalPublic', kind: 'basic', project: '', carryOver: false, amount: fen(30n) },
    { ...common, functional: '2080102', project: 'T1', amount: fen(60n) },
    { ...common, functional: '2080102', project: 'T2', carryOver: true, amount: fen(9n) },
    { ...common, functional: '2080101', project: 'T3', amount: fen(10n) },
  ],
  carryOut: [{ fund: 'generalPublic', amount: fen(50n) }],
  lastYear: {
    lines: [],
    threePublic: { overseas: fen(7n), vehiclePurchase: nothing, vehicleOperation: nothing, reception: nothing },
    agencyOperation: fen(7n),
  },
  projects: [project('T1', '2024年12月前'), project('T2', '2024年6月前'), project('T3', '2021年12月前')],
  procurement: { goods: nothing, works: nothing, services: nothing },
  assets: {},
  reasons: [{ about: 'total', text: '任务增加' }],
  glossary: [],
  functionalNames: {},
  economicNames: {},
  descriptions: {},
}

describe('moving a book to the next year', () => {
  const moved = moveToYear(book, 2025)

  it('makes what was approved last year’s budget, by heading and fund', () => {
    expect(moved.book.lastYear.lines).toEqual([
      { functional: '2080101', fund: 'generalPublic', amount: 40n },
      { functional: '2080102', fund: 'generalPublic', amount: 60n },
      { functional: '2080102', fund: 'generalPublic', carryOver: true, amount: 9n },
    ])
    expect(moved.book.lastYear.threePublic.reception).toBe(30n)
    expect(moved.book.lastYear.agencyOperation).toBe(30n)
  })

  it('keeps the year’s own lines, balanced, without reasons and carry-over', () => {
    expect(moved.book.lines).toHaveLength(3)
    expect(moved.book.income).toEqual([{ source: 'generalPublic', amount: sumFen(moved.book.lines.map(({ amount }) => amount)) }])
    expect(moved.book.reasons).toEqual([])
    expect(moved).toMatchObject({ droppedCarryOver: 9n, droppedCarryOut: 50n, droppedProjects: ['项目T2'] })
  })

  it('moves the year in targets, and leaves one that was out of date to a person', () => {
    expect(moved.book.projects.map(({ indicators }) => indicators[0]!.value)).toEqual(['2025年12月前', '2021年12月前'])
    expect(moved.movedTargets).toEqual([{ project: '项目T1', from: '2024年12月前', to: '2025年12月前' }])
    expect(moved.staleTargets).toEqual([{ project: '项目T3', from: '2021年12月前' }])
  })

  const target = { level1: '产出指标', level2: '时效指标', name: '完成时间', operator: '≤', value: '2024年底前', unit: '', weight: '10' }
  const listing = (fiscal: bigint): Book => ({
    ...book,
    purchases: [{ what: '书架', catalogueCode: '', catalogueName: '', kind: 'goods', project: 'T2', fund: 'generalPublic', amount: fen(9n) }],
    purchasedServices: [{ what: '物业', level1: '', level2: '', level3: '', project: '', amount: fen(5n) }],
    procurement: { goods: fen(9n), works: nothing, services: nothing },
    overall: {
      objective: '2024年全年开放。',
      tasks: [{ name: '开放', content: '', fiscal: fen(fiscal), other: nothing }],
      indicators: [{ task: '开放', ...target }],
    },
  })

  it('keeps the targets of the whole, leaves out what was bought in the old year and keeps its sums', () => {
    const { book: next, ...told } = moveToYear(listing(100n), 2025)
    expect(next.overall).toEqual({
      objective: '2025年全年开放。',
      tasks: [{ name: '开放', content: '', fiscal: 100n, other: 0n }],
      indicators: [{ task: '开放', ...target, value: '2025年底前' }],
    })
    expect(next.purchases ?? next.purchasedServices).toBeUndefined()
    expect(next.procurement.goods).toBe(9n)
    expect(told).toMatchObject({ droppedPurchases: 1, droppedServices: 1, emptiedTasks: false })
    expect(told.movedTargets).toContainEqual({ project: undefined, from: '2024年底前', to: '2025年底前' })
  })

  it('empties tasks that the money left without carry-over cannot pay for', () => {
    const { book: next, emptiedTasks } = moveToYear(listing(101n), 2025)
    expect(emptiedTasks).toBe(true)
    expect(next.overall!.tasks).toEqual([{ name: '开放', content: '', fiscal: 0n, other: 0n }])
  })
})
