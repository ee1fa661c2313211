import { describe, expect, test } from 'vitest'
import type { ExpenditureLine, Project } from '#core/book'
import { figuresOf } from '#core/figures'
import { keyId } from '#core/key'
import { fen } from '#core/money'
import { equationsOf } from '#core/relations'
import { expenditureCrossed } from './expenditure-crossed/form.ts'
import type { Form } from './form.ts'
import { generalPublicByClass } from './general-public-by-economic/form.ts'
import { layOut } from './lay-out.ts'
import { procurementDetail } from './procurement-detail/form.ts'
import { projectSources } from './project-list/form.ts'
import { purchasedServices } from './purchased-services/form.ts'
import { readForm } from './read-form.ts'
import { bookWith, cell, codeWords, printed, tableOf } from './table-fixture.ts'
import { threePublicAgency } from './three-public-agency/form.ts'

const context = { title: '表', unit: 'wanYuan', year: 2026, scope: 'a' } as const
const amount = (wanYuan: number) => fen(BigInt(wanYuan) * 1_000_000n)
const line = (given: Partial<ExpenditureLine>): ExpenditureLine => ({
  functional: '2012601',
  economic: '30201',
  fund: 'generalPublic',
  kind: 'basic',
  project: '',
  carryOver: false,
  amount: amount(1),
  ...given,
})
const project: Project = { code: '10000100026T000000001', name: '档案修复', category: '3-特定目标类', objective: '修复档案。', indicators: [] }

function laid(form: Form, given: Parameters<typeof bookWith>[0]): readonly string[] {
  return printed(layOut({ form }, figuresOf(bookWith(given), { unit: 'wanYuan', decimals: 2 }), codeWords))
}

function read(form: Form, table: ReturnType<typeof tableOf>): readonly string[] {
  const { facts, unread } = readForm(form, table, context)
  expect(unread).toEqual([])
  return facts.filter(({ blank }) => !blank).map(({ key, figure }) => `${keyId(key)} ${figure.text}`)
}

describe('single purchases', () => {
  const table = (works: string) =>
    tableOf(
      ['采购类别', '采购目录', '采购内容', '所属项目', '资金来源', '金额'],
      ['合    计', '', '', '', '', '60.00'],
      ['A-货物', '', '', '', '', '20.00'],
      ['', 'A02010105台式计算机', '办公计算机', '基本支出', '一般公共预算', '8.00'],
      ['', 'A05010000家具', '书架', '基本支出', '一般公共预算', '12.00'],
      ['B-工程', '', '', '', '', works],
      ['', 'B08000000修缮', '库房修缮', '某项目', '政府性基金预算', '40.00'],
    )

  test('are read under their kind, each by its number', () => {
    expect(read(procurementDetail, table('40.00'))).toEqual([
      'procurement.amount.2026;item=total 60.00',
      'procurement.amount.2026;item=goods 20.00',
      'procurement.amount.2026;item=goods;entry=1 8.00',
      'procurement.amount.2026;item=goods;entry=2 12.00',
      'procurement.amount.2026;item=works 40.00',
      'procurement.amount.2026;item=works;entry=1 40.00',
    ])
  })

  test('add up to their kind, and the kinds to the total', () => {
    const failing = (works: string) =>
      equationsOf(readForm(procurementDetail, table(works), context).facts).filter(
        ({ whole, parts }) => whole.figure.micro !== parts.reduce((sum, part) => sum + part.figure.micro, 0n),
      )
    expect(failing('40.00')).toEqual([])
    expect(failing('41.00').map(({ kind, whole }) => [kind, whole.key.item])).toEqual([
      ['entry', 'works'],
      ['item', 'total'],
    ])
  })

  test('as published: the kinds alone', () => {
    expect(read(procurementDetail, tableOf(['采购类别', '金额'], ['A-货物', '2.00'], ['C-服务', '5.00'], ['合计', '7.00']))).toEqual([
      'procurement.amount.2026;item=goods 2.00',
      'procurement.amount.2026;item=services 5.00',
      'procurement.amount.2026;item=total 7.00',
    ])
  })

  test('are laid out with their sums, whatever the order of the ledger', () => {
    const bought = { catalogueCode: 'A05', catalogueName: '家具', project: '', fund: 'generalPublic' } as const
    const rows = laid(procurementDetail, {
      purchases: [
        { ...bought, what: '物业', kind: 'services', amount: amount(3) },
        { ...bought, what: '书架', kind: 'goods', amount: amount(2) },
      ],
    })
    expect(rows.slice(1)).toEqual([
      '合计|||||5.00',
      'A-货物|||||2.00',
      '|A05家具|书架|基本支出|一般公共预算|2.00',
      'B-工程|||||',
      'C-服务|||||3.00',
      '|A05家具|物业|基本支出|一般公共预算|3.00',
    ])
  })
})

test('bought services are read one by one, also where no column says what they are', () => {
  const table = tableOf(
    [cell('指导性目录', { colSpan: 3 }), cell('预算金额', { rowSpan: 2 })],
    ['一级', '二级', '三级'],
    ['合  计', '', '', '9.00'],
    ['01-公共服务', '0108-文化公共服务', '文化活动服务', '4.00'],
    ['01-公共服务', '0108-文化公共服务', '文化活动服务', '5.00'],
  )
  expect(read(purchasedServices, table)).toEqual([
    'purchasedService.amount.2026 9.00',
    'purchasedService.amount.2026;entry=1 4.00',
    'purchasedService.amount.2026;entry=2 5.00',
  ])
})

describe('projects by source', () => {
  const header = [
    [
      cell('项目名称', { rowSpan: 2 }),
      cell('项目类别', { rowSpan: 2 }),
      cell('合计', { rowSpan: 2 }),
      cell('财政拨款', { colSpan: 4 }),
      cell('财政专户管理资金', { rowSpan: 2 }),
      cell('单位资金', { rowSpan: 2 }),
      cell('上年结转', { rowSpan: 2 }),
    ],
    ['小计', '一般公共预算', '政府性基金', '国有资本经营预算'],
  ]
  const table = (total: string) =>
    tableOf(
      ...header,
      ['合 计', '', total, '30.00', '25.00', '5.00', '', '', '10.00', '2.00'],
      ['档案修复', '特定目标类', '37.00', '25.00', '25.00', '', '', '', '10.00', '2.00'],
      ['库房更新', '特定目标类', '5.00', '5.00', '', '5.00', '', '', '', ''],
    )

  test('are known by name where no code is printed, and add up down and across', () => {
    expect(read(projectSources, table('42.00'))).toContain('project.amount.2026;item=ownFunds;project=档案修复 10.00')
    const wrong = equationsOf(readForm(projectSources, table('43.00'), context).facts).filter(
      ({ whole, parts }) => whole.figure.micro !== parts.reduce((sum, part) => sum + part.figure.micro, 0n),
    )
    expect(wrong.map(({ kind, whole }) => [kind, keyId(whole.key)])).toEqual([
      ['project', 'project.amount.2026'],
      ['item', 'project.amount.2026'],
    ])
  })

  test('are laid out with what is carried over apart', () => {
    const own = { kind: 'project', project: project.code } as const
    const rows = laid(projectSources, {
      projects: [project],
      lines: [
        line({ ...own, amount: amount(7) }),
        line({ ...own, carryOver: true, amount: amount(2) }),
        line({ ...own, fund: 'institution', amount: amount(4) }),
      ],
    })
    expect(rows.slice(2)).toEqual(['合计||13.00|7.00|7.00||||4.00|2.00', '档案修复|3-特定目标类|13.00|7.00|7.00||||4.00|2.00'])
  })
})

describe('both classifications crossed', () => {
  test('rows are laid out and read back; what names no economic heading has a row of its own', () => {
    const lines = [line({ amount: amount(3) }), line({ economic: '', kind: 'project', project: project.code, amount: amount(4) })]
    const table = layOut({ form: expenditureCrossed }, figuresOf(bookWith({ lines, projects: [project] }), { unit: 'wanYuan', decimals: 2 }), codeWords)
    expect(printed(table).slice(2)).toEqual([
      '合计|||7.00|3.00|4.00|||',
      '2012601-功能2012601|50201-办公经费|30201-经济30201|3.00|3.00||||',
      '2012601-功能2012601||未列经济科目|4.00||4.00|||',
    ])
    expect(read(expenditureCrossed, table)).toContain('expenditure.amount.2026;functional=2012601;economic=undivided;part=project 4.00')
  })

  test('rows as published are read with both headings; books leave rows out, so they are not held against the total', () => {
    const table = tableOf(
      ['支出功能分类科目', '政府支出经济分类科目', '部门支出经济分类科目', '合计', '基本支出', '项目支出'],
      ['2012601-行政运行', '50101-工资奖金津补贴', '30101-基本工资', '30.00', '30.00', ''],
      ['2012604-档案馆', '50205-委托业务费', '30227-委托业务费', '12.00', '', '12.00'],
      ['合计', '', '', '142.00', '30.00', '112.00'],
    )
    const { facts, headings } = readForm(expenditureCrossed, table, context)
    expect(equationsOf(facts).map(({ kind }) => kind)).toEqual(['part', 'part', 'part'])
    expect(headings.map(({ classification, code, name }) => `${classification} ${code} ${name}`)).toContain('departmentalEconomic 30227 委托业务费')
  })
})

test('classes alone foot with what names no heading', () => {
  const lines = [line({ amount: amount(3) }), line({ economic: '', kind: 'project', project: project.code, amount: amount(4) })]
  expect(laid(generalPublicByClass, { lines, projects: [project] }).slice(1)).toEqual(['|合计|7.00', '302|经济302|3.00', '|未列经济科目|4.00'])
})

test('Shanghai prints what keeps the office running beside the three public expenses', () => {
  const lines = [line({ economic: '30217', amount: amount(2) }), line({ amount: amount(5) })]
  expect(laid(threePublicAgency, { lines }).at(-1)).toBe('2.00|||||2.00|7.00')
})
