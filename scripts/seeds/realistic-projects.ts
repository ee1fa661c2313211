import type { Project, TargetIndicator } from '#core/book'
import { fen, type Fen } from '#core/money'
import type { Draws } from './draws.ts'
import type { Trade } from './trades.ts'

interface Work {
  readonly name: string
  readonly objective: string
  readonly quantity: readonly [name: string, unit: string]
  readonly quality: string
  readonly benefit: string
  readonly people: string
}

const works: readonly Work[] = [
  {
    name: '信息系统运行维护',
    objective: '保障业务系统全年稳定运行。',
    quantity: ['维护业务系统', '套'],
    quality: '系统故障修复率',
    benefit: '业务办理便捷程度',
    people: '系统使用人员',
  },
  {
    name: '政策宣传和培训',
    objective: '提高政策知晓率。',
    quantity: ['举办宣传活动', '场'],
    quality: '培训合格率',
    benefit: '政策知晓程度',
    people: '参训人员',
  },
  {
    name: '专项检查',
    objective: '查清问题并督促整改。',
    quantity: ['检查单位', '家'],
    quality: '问题整改率',
    benefit: '违规行为减少程度',
    people: '被检查单位',
  },
  {
    name: '困难群众补助',
    objective: '按标准发放补助。',
    quantity: ['发放补助对象', '人'],
    quality: '补助准确率',
    benefit: '生活困难缓解程度',
    people: '补助对象',
  },
  {
    name: '房屋修缮',
    objective: '消除用房安全隐患。',
    quantity: ['修缮面积', '平方米'],
    quality: '修缮验收合格率',
    benefit: '办公安全保障程度',
    people: '办事群众',
  },
  {
    name: '数据采集整理',
    objective: '建成完整的基础数据。',
    quantity: ['采集数据', '条'],
    quality: '数据准确率',
    benefit: '数据支撑决策程度',
    people: '数据使用单位',
  },
]

function row(level1: string, level2: string, name: string, operator: string, value: string, unit: string, weight: string): TargetIndicator {
  return { level1, level2, name, operator, value, unit, weight }
}

/** Weights of 20/40/20/10 with a cost indicator, 50/30/10 without: both add to 90. */
function indicatorsOf(draws: Draws, work: Work, amount: number): readonly TargetIndicator[] {
  const heads = draws.between(12, 480)
  const isGrant = work.quantity[1] === '人'
  const hasCost = isGrant || draws.chance(70)
  const [name, unit] = work.quantity
  const cost = isGrant
    ? row('成本指标', '经济成本', '人均补助标准', '＝', String(Math.floor((amount * 10_000) / heads)), '元/人', '20')
    : row('成本指标', '经济成本', `${work.name}总成本`, '≤', String(amount), '万元', '20')
  const output = hasCost ? ['20', '10', '10', '20'] : ['20', '20', '10', '30']
  return [
    ...(hasCost ? [cost] : []),
    row('产出指标', '数量指标', name, '≥', String(heads), unit, output[0]!),
    row('产出指标', '质量指标', work.quality, '≥', String(draws.between(90, 99)), '%', output[1]!),
    row('产出指标', '时效指标', `${work.name}按期完成率`, '＝', '100', '%', output[2]!),
    row('效益指标', '社会效益', work.benefit, '定性', draws.one(['高', '优', '良']), '', output[3]!),
    row('满意度指标', '服务对象满意度', `${work.people}满意度`, '≥', String(draws.between(85, 95)), '%', '10'),
  ]
}

/** Two to five projects of different kinds, set up this year or one after the other before it, each with a budget in whole hundreds of yuan and a full set of targets. */
export function projectsOf(draws: Draws, trade: Trade, year: number): readonly { readonly project: Project; readonly amount: Fen }[] {
  const first = draws.below(works.length)
  return Array.from({ length: draws.between(2, 5) }, (_, index) => {
    const work = works[(first + index) % works.length]!
    const wan = draws.between(3, 260)
    const cents = draws.chance(60) ? draws.between(1, 99) : 0
    const project: Project = {
      code: `330100000${(year - index) % 100}T${String(draws.between(1, 999_999)).padStart(9, '0')}`,
      name: `${trade.name}${work.name}`,
      category: '3-特定目标类',
      objective: work.objective,
      indicators: indicatorsOf(draws, work, wan),
    }
    return { project, amount: fen(BigInt(wan * 100 + cents) * 10_000n) }
  })
}
