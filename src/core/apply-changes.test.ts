import { describe, expect, it } from 'vitest'
import { applyChanges, type Change } from './apply-changes.ts'
import type { Book, ExpenditureLine } from './book.ts'
import { fen } from './money.ts'

const wan = (amount: number) => fen(BigInt(amount) * 1_000_000n)
const line = (functional: string, economic: string, amount: number, rest: Partial<ExpenditureLine> = {}): ExpenditureLine => ({
  functional,
  economic,
  fund: 'generalPublic',
  kind: 'basic',
  project: '',
  carryOver: false,
  amount: wan(amount),
  ...rest,
})

const nothing = fen(0n)
const book: Book = {
  year: 2025,
  template: 'qinghai-2024',
  unit: {
    name: '临江市样例局',
    code: '100',
    nature: 'agency',
    department: '临江市样例局',
    kind: 'department',
    level: '市级',
    duties: [],
    offices: [],
    staffing: [],
    subordinates: [],
  },
  income: [
    { source: 'generalPublic', amount: wan(130) },
    { source: 'institution', amount: wan(5) },
  ],
  lines: [
    line('2080101', '30101', 80),
    line('2080101', '30217', 20),
    line('2080102', '', 30, { kind: 'project', project: 'T1' }),
    line('2080102', '', 5, { kind: 'project', project: 'T2', fund: 'institution' }),
    line('2080102', '', 7, { kind: 'project', project: 'T1', carryOver: true }),
  ],
  carryOut: [],
  lastYear: {
    lines: [],
    threePublic: { overseas: nothing, vehiclePurchase: nothing, vehicleOperation: nothing, reception: nothing },
    agencyOperation: nothing,
  },
  projects: ['T1', 'T2'].map((code) => ({ code, name: `项目${code}`, category: '', objective: '', indicators: [] })),
  procurement: { goods: nothing, works: nothing, services: nothing },
  assets: {},
  reasons: [],
  glossary: [],
  functionalNames: {},
  economicNames: {},
  descriptions: {},
}

const change = (rest: Partial<Change>): Change => ({ row: 2, target: 'expenditure', action: 'increase', ...rest })

function applied(...changes: readonly Change[]) {
  const result = applyChanges(book, changes)
  if ('refused' in result) throw new Error(JSON.stringify(result, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))
  return result
}

const whyOf = (...changes: readonly Change[]) => {
  const result = applyChanges(book, changes)
  return 'refused' in result ? result.refused.map(({ why, change: { row } }) => `${row} ${why}`) : []
}

describe('applying changes', () => {
  it('changes the one line meant, and the income of its fund with it', () => {
    const { book: after, adjusted } = applied(
      change({ functional: '2080101', economic: '30101', amount: wan(10), reason: '人员增加。' }),
      change({ functional: '2080101', economic: '30217', action: 'decrease', amount: wan(5), reason: '压减公务接待' }),
    )
    expect(after.lines.map(({ amount }) => amount)).toEqual([wan(90), wan(15), wan(30), wan(5), wan(7)])
    expect(after.income).toContainEqual({ source: 'generalPublic', amount: wan(135) })
    expect(adjusted).toEqual([{ source: 'generalPublic', amount: wan(135) }])
    expect(after.reasons).toEqual([
      { about: 'total', text: '人员增加；压减公务接待' },
      { about: 'generalPublic', text: '人员增加；压减公务接待' },
      { about: '2080101', text: '人员增加；压减公务接待' },
      { about: 'threePublic', text: '压减公务接待' },
      { about: 'agencyOperation', text: '压减公务接待' },
    ])
  })

  it('cancels a line, and the project and the income that had no other', () => {
    const { book: after, adjusted, droppedProjects } = applied(change({ project: 'T2', action: 'cancel' }))
    expect(after.projects.map(({ code }) => code)).toEqual(['T1'])
    expect(droppedProjects).toEqual(['项目T2'])
    expect(after.income.map(({ source }) => source)).toEqual(['generalPublic'])
    expect(adjusted).toEqual([{ source: 'institution', amount: nothing }])
  })

  it('buys nothing for a project that is cancelled', () => {
    const bought = (project: string, amount: bigint) =>
      ({ what: '设备', catalogueCode: '', catalogueName: '', project, fund: 'institution', amount: fen(amount) }) as const
    const listing: Book = {
      ...book,
      purchases: [
        { ...bought('T2', 3n), kind: 'goods' },
        { ...bought('', 4n), kind: 'goods' },
      ],
      purchasedServices: [{ what: '物业', level1: '', level2: '', level3: '', project: 'T2', amount: fen(5n) }],
      procurement: { goods: fen(7n), works: nothing, services: nothing },
    }
    const result = applyChanges(listing, [change({ project: 'T2', action: 'cancel' })])
    if ('refused' in result) throw new Error('refused')
    expect(result.book.purchases!.map(({ amount }) => amount)).toEqual([4n])
    expect(result.book.purchasedServices).toBeUndefined()
    expect(result.book.procurement).toEqual({ goods: 4n, works: 0n, services: 0n })
  })

  it('leaves income alone where a line is paid by what was carried over', () => {
    const { adjusted } = applied(change({ project: 'T1', carryOver: true, action: 'set', amount: wan(9) }))
    expect(adjusted).toEqual([])
  })

  it('adds lines, with a project the book does not have yet', () => {
    const added = change({ functional: '2080102', fund: 'generalPublic', kind: 'project', project: 'T3', projectName: '新项目', action: 'add', amount: wan(4) })
    const { book: after } = applied(added)
    expect(after.projects.at(-1)).toMatchObject({ code: 'T3', name: '新项目' })
    expect(after.lines.at(-1)).toMatchObject({ project: 'T3', amount: wan(4), carryOver: false })
  })

  it('refuses all at once what fits no line, several, or cannot be', () => {
    expect(
      whyOf(
        change({ row: 2, functional: '2080199', amount: wan(1) }),
        change({ row: 3, functional: '2080101', amount: wan(1) }),
        change({ row: 4, economic: '30217', action: 'decrease', amount: wan(21) }),
        change({ row: 5, functional: '2080101', economic: '30101', fund: 'generalPublic', kind: 'basic', action: 'add', amount: wan(1) }),
        change({ row: 6, functional: '2080101', action: 'add', amount: wan(1) }),
        change({ row: 7, functional: '2080102', fund: 'generalPublic', kind: 'project', project: 'T9', action: 'add', amount: wan(1) }),
        change({ row: 8, project: 'T2' }),
        change({ row: 9, target: 'income' }),
      ),
    ).toEqual(['2 no-line', '3 several-lines', '4 below-zero', '5 line-exists', '6 incomplete', '7 no-project', '8 no-amount', '9 no-fund'])
  })

  it('takes the income of a fund as the changes say it, and refuses when it does not balance', () => {
    const more = change({ functional: '2080101', economic: '30101', amount: wan(10) })
    const income = (amount: number) => change({ row: 3, target: 'income', fund: 'generalPublic', amount: wan(amount) })
    expect(applied(more, income(10)).adjusted).toContainEqual({ source: 'generalPublic', amount: wan(140) })
    expect(applyChanges(book, [more, income(9)])).toEqual({ refused: [], gaps: [{ fund: 'generalPublic', income: wan(139), spent: wan(140) }] })
  })
})
