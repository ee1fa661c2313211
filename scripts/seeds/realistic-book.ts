import type { AssetCounts, Book, BookReason, ExpenditureLine, LastYearLine, LineFund, ThreePublicItem } from '#core/book'
import { fen, type Fen } from '#core/money'
import type { Draws } from './draws.ts'
import { projectsOf } from './realistic-projects.ts'
import { trades, type Trade } from './trades.ts'

const wanYuan = 1_000_000

function yuan(amount: number): Fen {
  return fen(BigInt(Math.max(1, Math.round(amount))) * 100n)
}

type Basic = readonly [functional: string, economic: string, amount: Fen]

/** Wages, contributions on them, running costs by head: what basic expenditure of a real unit is made of. */
function basicOf(draws: Draws, trade: Trade, people: number, isAgency: boolean): readonly Basic[] {
  const main = isAgency ? trade.agencyItem : trade.institutionItem
  const wage = people * draws.between(38_000, 61_000)
  const allowance = people * draws.between(21_000, 52_000)
  const bonus = people * draws.between(9_000, 26_000)
  const merit = isAgency ? 0 : people * draws.between(24_000, 48_000)
  const base = wage + allowance + bonus + merit
  const pension = Math.round(base * 0.16)
  const rows: [string, string, number][] = [
    [main, '30101', wage],
    [main, '30102', allowance],
    [main, '30103', bonus],
    ...(isAgency ? [] : [[main, '30107', merit] as [string, string, number]]),
    ['2080505', '30108', pension],
    ['2080506', '30109', Math.round(pension / 2)],
    [isAgency ? '2101101' : '2101102', '30110', Math.round(base * 0.065)],
    ...(isAgency ? [['2101103', '30111', Math.round(base * 0.04)] as [string, string, number]] : []),
    [main, '30112', Math.round(base * 0.007)],
    ['2210201', '30113', Math.round(base * 0.115)],
    [isAgency ? '2080501' : '2080502', '30302', draws.between(1, 20) * draws.between(4_000, 31_000)],
    [main, '30201', people * draws.between(800, 2_600)],
    [main, '30205', people * draws.between(90, 420)],
    [main, '30206', people * draws.between(300, 1_400)],
    [main, '30207', people * draws.between(200, 900)],
    [main, '30211', people * draws.between(900, 4_100)],
    [main, '30213', draws.between(4_000, 90_000)],
    [main, '30216', people * draws.between(100, 800)],
    [main, '30228', Math.round(base * 0.019)],
    [main, '30239', people * draws.between(2_000, 7_800)],
    ...(draws.chance(60) ? [[main, '30217', draws.between(2_000, 38_000)] as [string, string, number]] : []),
    ...(draws.chance(60) ? [[main, '30231', draws.between(1, 6) * draws.between(14_000, 33_000)] as [string, string, number]] : []),
    [main, '30299', draws.between(3_000, 60_000)],
    ...(draws.chance(40) ? [[main, '30305', draws.between(5_000, 90_000)] as [string, string, number]] : []),
  ]
  return rows.map(([functional, economic, amount]) => [functional, economic, draws.chance(30) ? yuan(Math.round(amount / 100) * 100) : yuan(amount)])
}

function linesOf(draws: Draws, year: number, trade: Trade, people: number, isAgency: boolean, fundOf: (index: number) => LineFund) {
  const basic = basicOf(draws, trade, people, isAgency).map(([functional, economic, amount]): ExpenditureLine => ({
    functional,
    economic,
    fund: 'generalPublic',
    kind: 'basic',
    project: '',
    carryOver: false,
    amount,
  }))
  const projects = projectsOf(draws, trade, year)
  const work = projects.map(({ project, amount }, index): ExpenditureLine => {
    const fund = fundOf(index)
    const functional = fund === 'governmentFunds' ? '2296003' : trade.projectItems[index % trade.projectItems.length]!
    return {
      functional,
      economic: draws.one(['30226', '30227', '30299']),
      fund,
      kind: 'project',
      project: project.code,
      carryOver: draws.chance(trade.carryOver),
      amount,
    }
  })
  return { lines: [...basic, ...work], projects: projects.map(({ project }) => project) }
}

/** Last year by item: most moved a little, one stood still, one is new this year, one has ended. */
function lastYearOf(draws: Draws, trade: Trade, lines: readonly ExpenditureLine[]): readonly LastYearLine[] {
  const now = new Map<string, { fund: LineFund; amount: bigint; functional: string }>()
  for (const { functional, fund, amount } of lines) {
    const id = `${functional} ${fund}`
    now.set(id, { functional, fund, amount: (now.get(id)?.amount ?? 0n) + amount })
  }
  const isGrowing = draws.chance(50)
  const onWages = /^(?:20805|21011|22102)/
  const before = [...now.values()].map(({ functional, fund, amount }): LastYearLine => {
    const fall = onWages.test(functional) ? !isGrowing : draws.chance(50)
    const percent = fall ? draws.between(1030, 1420) : draws.between(710, 970)
    return { functional, fund, amount: fen((amount * BigInt(percent)) / 1000n) }
  })
  const projectItems = before.filter(({ functional }) => trade.projectItems.includes(functional))
  const [still, fresh] = [projectItems[0], projectItems[1]]
  return before.flatMap((line) => {
    if (line === fresh) return []
    return [line === still ? { ...line, amount: fen(now.get(`${line.functional} ${line.fund}`)!.amount) } : line]
  })
}

const causes = {
  up: ['任务量增加', '服务对象增加', '定额标准提高', '新承担了上级下达的工作', '覆盖范围扩大', '新开设服务窗口'],
  down: ['落实过紧日子要求压减', '一次性任务上年已完成', '服务对象减少', '定额标准下调', '合并同类事项', '集中办理后单价降低'],
} as const

function reasonsOf(
  draws: Draws,
  lines: readonly ExpenditureLine[],
  before: readonly LastYearLine[],
  lastOperation: bigint,
  three: bigint,
): readonly BookReason[] {
  const total = (rows: readonly { readonly amount: bigint }[]) => rows.reduce((sum, { amount }) => sum + amount, 0n)
  const general = <T extends { readonly fund: LineFund }>(rows: readonly T[]) => rows.filter(({ fund }) => fund === 'generalPublic')
  const ofItem = <T extends { readonly functional: string }>(rows: readonly T[], code: string) => rows.filter(({ functional }) => functional === code)
  const operating = lines.filter(({ kind, economic }) => kind === 'basic' && !/^30[13]/.test(economic))
  const words = (about: string, change: bigint, index: number): BookReason => ({
    about,
    text: `${'甲乙丙丁戊己庚辛壬癸'[index % 10]}类业务${draws.one(change > 0n ? causes.up : causes.down)}，相应${change > 0n ? '增加' : '减少'}安排`,
  })
  const codes = [...new Set([...lines, ...before].map(({ functional }) => functional))].toSorted()
  return [
    words('total', total(lines) - total(before), 8),
    words('generalPublic', total(general(lines)) - total(general(before)), 9),
    words('threePublic', three, 6),
    words('agencyOperation', total(operating) - lastOperation, 7),
    ...codes.map((code, index) => words(code, total(ofItem(general(lines), code)) - total(ofItem(general(before), code)), index)),
  ]
}

const vehicles: AssetCounts = {}

/** A book as a real unit of a city would make it: plausible wages and contributions, projects with targets, last year beside it. */
export function realisticBook(draws: Draws, template: string): Book {
  const year = Number(template.slice(-4))
  const trade = draws.one(trades)
  const isAgency = draws.chance(50)
  const people = draws.between(12, 140)
  const hasFunds = draws.chance(25)
  const hasOther = draws.chance(20)
  const fundOf = (index: number): LineFund => (index === 0 && hasFunds ? 'governmentFunds' : index === 1 && hasOther ? 'business' : 'generalPublic')
  const { lines, projects } = linesOf(draws, year, trade, people, isAgency, fundOf)
  const before = lastYearOf(draws, trade, lines)
  const spent = (economic: string) => lines.reduce((sum, line) => (line.economic === economic && line.kind === 'basic' ? sum + line.amount : sum), 0n)
  const operation = lines.reduce((sum, { kind, economic, amount }) => (kind === 'basic' && !/^30[13]/.test(economic) ? sum + amount : sum), 0n)
  const lastOperation = fen((operation * BigInt(draws.between(800, 1200))) / 1000n)
  const threePublic: Record<ThreePublicItem, Fen> = {
    overseas: fen(BigInt(draws.chance(30) ? draws.between(1, 9) * wanYuan : 0)),
    vehiclePurchase: fen(0n),
    vehicleOperation: fen((spent('30231') * BigInt(draws.between(850, 1300))) / 1000n),
    reception: fen((spent('30217') * BigInt(draws.between(850, 1300))) / 1000n),
  }
  const three = spent('30231') + spent('30217') - Object.values(threePublic).reduce((sum, amount) => sum + amount, 0n)
  const runsCars = spent('30231') > 0n
  const name = `临江市${trade.name}${isAgency ? '局' : '中心'}`
  return {
    year,
    template,
    lines,
    projects,
    income: [],
    carryOut: [],
    glossary: [],
    functionalNames: {},
    economicNames: {},
    descriptions: Object.fromEntries(lines.map(({ functional }) => [functional, '反映本单位开展此类工作的支出。'])),
    procurement: { goods: yuan(draws.between(20, 900) * 1000), works: yuan(draws.between(50, 700) * 1000), services: yuan(draws.between(20, 1200) * 1000) },
    assets: runsCars
      ? {
          ...vehicles,
          generalVehicles: draws.between(1, 4),
          enforcementVehicles: draws.between(1, 5),
          otherVehicles: draws.between(1, 3),
          generalEquipment: draws.between(1, 6),
          specialEquipment: draws.between(1, 3),
        }
      : { generalEquipment: draws.between(1, 5) },
    lastYear: { lines: before, threePublic, agencyOperation: lastOperation },
    reasons: reasonsOf(draws, lines, before, lastOperation, three),
    unit: {
      name,
      code: `${draws.between(101, 699)}001`,
      nature: isAgency ? 'agency' : 'civilServiceLike',
      department: name,
      kind: 'department',
      level: '市级',
      duties: [`承担全市${trade.name}的日常管理。`, `组织实施${trade.name}年度工作计划。`],
      offices: [
        { name: '综合科', duties: '负责日常运转和财务管理。' },
        { name: '业务科', duties: `负责${trade.name}具体业务。` },
      ],
      staffing: [
        { name: isAgency ? '行政编制' : '参照公务员法管理的事业编制', count: people + draws.between(0, 6) },
        { name: '实有在职人员', count: people },
      ],
      subordinates: [],
    },
  }
}
