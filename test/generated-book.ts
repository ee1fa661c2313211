import fc from 'fast-check'
import { headingsOf } from '#catalog/headings'
import { procurementKinds, type Book, type ExpenditureLine, type LineFund, type Project } from '#core/book'
import { fen, sumFen } from '#core/money'

const year = 2024
// 209 is a budget of its own, 234 was a bond of one year; 土地指标调剂转移性支出 is two headings of one name, which prose cannot tell apart.
const items = headingsOf('functional', year)
  .filter(({ code }) => code.length === 7 && !/^209|^234|^2301303|^2302103/.test(code))
  .map(({ code, budget }) => ({ code, budget }))
/** Headings of one budget stand in no other; what is in none of the three is spent from any of them. */
const itemsOf = (fund: LineFund) => {
  const own = fund === 'governmentFunds' || fund === 'stateCapital' ? fund : 'generalPublic'
  return items.filter(({ budget }) => budget === own || (budget !== 'generalPublic' && budget !== 'governmentFunds' && budget !== 'stateCapital'))
}
const pools = new Map<LineFund, ReturnType<typeof itemsOf>>()
function itemFor(fund: LineFund, drawn: number): string {
  const pool = pools.get(fund) ?? itemsOf(fund)
  pools.set(fund, pool)
  return pool[drawn % pool.length]!.code
}
const sections = headingsOf('departmentalEconomic', year)
  .filter(({ code }) => /^30[1-3]\d\d$|^310\d\d$/.test(code))
  .map(({ code }) => code)
const funds: readonly LineFund[] = [
  'generalPublic',
  'governmentFunds',
  'stateCapital',
  'specialAccount',
  'institution',
  'superior',
  'subordinate',
  'business',
  'other',
]

const appropriated = new Set<LineFund>(['generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount'])

/** Most money of most units is general public budget; the rest are met often enough. */
const fund = fc.oneof({ weight: 4, arbitrary: fc.constant<LineFund>('generalPublic') }, { weight: 1, arbitrary: fc.constantFrom(...funds) })
const amount = fc
  .oneof(
    fc.bigInt({ min: 1n, max: 900_000_000n }),
    fc.bigInt({ min: 1n, max: 9_000n }).map((wanYuanCents) => wanYuanCents * 10_000n),
  )
  .map(fen)
/** 0.01 万元 in fen. */
const leastPrinted = 10_000n
const rarely = fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) })
const mayBeNothing = fc.oneof({ weight: 2, arbitrary: fc.constant(fen(0n)) }, { weight: 1, arbitrary: amount })

const projects: readonly Project[] = ['甲', '乙', '丙'].map((letter, index) => ({
  code: `10000100002${index}T00000000${index + 1}`,
  name: `样例项目${letter}`,
  category: '3-特定目标类',
  objective: `完成样例工作${letter}。`,
  indicators: [
    { level1: '成本指标', level2: '经济成本', name: `项目${letter}成本控制`, operator: '定性', value: '合理', unit: '', weight: '20' },
    { level1: '产出指标', level2: '数量指标', name: `服务场次${letter}`, operator: '≥', value: String(12 + index), unit: '场', weight: '40' },
    { level1: '效益指标', level2: '社会效益', name: `服务水平${letter}`, operator: '定性', value: '高', unit: '', weight: '20' },
    { level1: '满意度指标', level2: '服务对象满意度', name: `满意度${letter}`, operator: '≥', value: '90', unit: '%', weight: '10' },
  ],
}))

const line = fc
  .record({
    heading: fc.nat({ max: items.length }),
    economic: fc.constantFrom(...sections),
    fund,
    amount,
    kind: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom<'basic' | 'project'>('basic', 'project') },
      { weight: 1, arbitrary: fc.constantFrom<'business' | 'remittance' | 'subsidy'>('business', 'remittance', 'subsidy') },
    ),
    project: fc.constantFrom(...projects),
    carryOver: rarely,
  })
  .map(({ kind: drawn, project, heading, ...rest }): ExpenditureLine => {
    // Budget appropriations pay for basic and project expenditure; the other kinds are paid by what the unit earns.
    const kind = drawn !== 'project' && appropriated.has(rest.fund) ? 'basic' : drawn
    // A project that costs less than is printed would stand in the book without any money.
    const amount = kind === 'project' && rest.amount < leastPrinted ? fen(rest.amount + leastPrinted) : rest.amount
    return { ...rest, amount, functional: itemFor(rest.fund, heading), kind, project: kind === 'project' ? project.code : '' }
  })

const assets = fc.record({
  generalVehicles: fc.nat({ max: 30 }),
  technicalVehicles: fc.nat({ max: 30 }),
  generalEquipment: fc.nat({ max: 1500 }),
  specialEquipment: fc.nat({ max: 9 }),
})

// Where a project is bought for, its code; '' is basic expenditure.
const forWhat = fc.oneof(fc.constant(''), fc.constantFrom(...projects.map(({ code }) => code)))

const purchases = fc.array(
  fc.record({ kind: fc.constantFrom(...procurementKinds), project: forWhat, fund, amount, number: fc.nat({ max: 9 }) }).map(({ number, ...rest }) => ({
    ...rest,
    what: `样例采购${'甲乙丙丁戊己庚辛壬癸'[number]}`,
    catalogueCode: `A0201${number}000`,
    catalogueName: '样例品目',
  })),
  { minLength: 1, maxLength: 8 },
)

const services = fc.array(
  fc
    .record({ project: forWhat, amount, number: fc.nat({ max: 9 }) })
    .map(({ number, ...rest }) => ({ ...rest, what: `样例服务${number}`, level1: '01-公共服务', level2: '0115-公共信息服务', level3: '公共信息系统开发服务' })),
  { minLength: 1, maxLength: 6 },
)

const overall = fc.array(fc.record({ fiscal: mayBeNothing, other: mayBeNothing }), { maxLength: 4 }).map((drawn) => {
  const tasks = drawn.map((money, index) => ({ ...money, name: `样例任务${'甲乙丙丁'[index]}`, content: '按计划完成样例工作。' }))
  const indicators = tasks.map(({ name }, index) => ({
    task: name,
    level1: '产出指标',
    level2: '数量指标',
    name: `完成样例工作${index + 1}次`,
    operator: '≥',
    value: String(10 + index),
    unit: '次',
    weight: '20',
  }))
  return { objective: '完成全年样例工作，保障单位正常运转。', tasks, indicators }
})

/** What a book may have beside its lines: some have all of it, some nothing. */
const lists = fc.record({ purchases, purchasedServices: services, overall }, { requiredKeys: [] })

const parts = fc.record({
  lines: fc.array(line, { maxLength: 40 }),
  before: fc.array(
    fc
      .record({ heading: fc.nat({ max: items.length }), fund, amount: mayBeNothing, carried: rarely })
      .map(({ heading, carried, ...rest }) => ({ ...rest, functional: itemFor(rest.fund, heading), ...(carried ? { carryOver: true as const } : {}) })),
    { maxLength: 12 },
  ),
  carryOut: fc.array(fc.record({ fund, amount }), { maxLength: 2 }),
  agencyOperation: mayBeNothing,
  assets,
  threePublic: fc.record({ overseas: mayBeNothing, vehiclePurchase: mayBeNothing, vehicleOperation: mayBeNothing, reception: mayBeNothing }),
  procurement: fc.record({ goods: mayBeNothing, works: mayBeNothing, services: mayBeNothing }),
  shared: fc.array(fc.nat(), { maxLength: 8 }),
  lists,
  open: fc.boolean(),
  transfer: fc.boolean(),
})

/** Invented books of every mix: any official headings, every fund, empty tables, growing, shrinking and new items, carry-over both ways. */
export const generatedBook: fc.Arbitrary<Book> = parts.map(
  ({ lines: drawn, before, carryOut, threePublic, agencyOperation, shared, lists: more, open, transfer, assets: owned, ...rest }) => {
    // Half the books leave the economic headings of their projects open, as a ledger may.
    const lines = drawn.map((each) => (open && each.kind === 'project' ? { ...each, economic: '' } : each))
    // Some headings of last year are those of this year, or no item would ever have a growth rate.
    const again = shared.flatMap((pick, index) =>
      lines.length === 0
        ? []
        : [{ functional: lines[pick % lines.length]!.functional, fund: lines[pick % lines.length]!.fund, amount: fen(lines[index % lines.length]!.amount) }],
    )
    // What is bought for a project that has no money this year is bought for basic expenditure.
    const paid = <Bought extends { readonly project: string }>(bought: Bought): Bought =>
      lines.some(({ project }) => project === bought.project) ? bought : { ...bought, project: '' }
    const used = projects
      .filter(({ code }) => lines.some(({ project }) => project === code))
      .map((project, index) => (transfer && index === 0 ? { ...project, transfer: true as const } : project))
    // An office that pays for running a vehicle (30231) has one.
    const runs = drawn.some(({ economic }) => economic === '30231') && owned.generalVehicles + owned.technicalVehicles === 0
    const about = [...new Set(['total', 'generalPublic', 'threePublic', 'agencyOperation', ...[...lines, ...before].map(({ functional }) => functional)])]
    return {
      ...rest,
      ...more,
      assets: runs ? { ...owned, generalVehicles: 1 } : owned,
      ...(more.purchases === undefined ? {} : { purchases: more.purchases.map(paid), procurement: sumsOf(more.purchases) }),
      ...(more.purchasedServices === undefined ? {} : { purchasedServices: more.purchasedServices.map(paid) }),
      year,
      template: 'qinghai-2024',
      lines,
      carryOut,
      income: [],
      glossary: [],
      functionalNames: {},
      economicNames: {},
      projects: used,
      descriptions: Object.fromEntries(lines.map(({ functional }) => [functional, '反映本单位开展此类工作的支出。'])),
      unit: {
        name: '临江市样例服务中心',
        code: '100001',
        nature: 'agency',
        department: '临江市样例局',
        kind: 'department',
        level: '市级',
        duties: ['承担样例业务。'],
        offices: [{ name: '综合科', duties: '负责日常运转。' }],
        staffing: [
          { name: '行政编制', count: 12 },
          { name: '实有在职人员', count: 11 },
        ],
        subordinates: [],
      },
      lastYear: { lines: [...before, ...again], threePublic, agencyOperation },
      reasons: about.map((name, index) => ({
        about: name,
        text: `第${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'子丑寅卯辰巳午未申酉戌亥'[Math.floor(index / 10) % 12]}类业务的任务量与上年不同`,
      })),
    }
  },
)

function sumsOf(bought: NonNullable<Book['purchases']>): Book['procurement'] {
  const of = (wanted: string) => sumFen(bought.filter(({ kind }) => kind === wanted).map((purchase) => purchase.amount))
  return { goods: of('goods'), works: of('works'), services: of('services') }
}
