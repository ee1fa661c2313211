import { decimalsOf, parseMoney, printMicro, printMoney, type Figure } from '#core/figure'
import type { FactKey, Measure } from '#core/key'
import { unitNames, type MoneyUnit } from '#core/money'
import { revenueSources } from '#forms/revenue-sources'
import { assetLabels } from '#ledger/workbook/words'
import { procurementWords, threePublicWords } from '#ledger/words'
import type { OpenScene } from './column.ts'
import { numberIn } from './projects.ts'

export const measureWords: Readonly<Record<Measure, string>> = {
  amount: '金额',
  change: '比上年增减额',
  growth: '比上年增长率',
  share: '占合计的比重',
  count: '数量',
  weight: '分值权重',
  target: '指标值',
}

const itemWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  revenue: {
    ...Object.fromEntries(revenueSources.map(({ source, label }) => [source, label])),
    carryOver: '上年结转',
    currentTotal: '本年收入合计',
    total: '收入总计',
  },
  threePublic: { ...threePublicWords, vehicles: '公务用车购置及运行费', total: '“三公”经费合计' },
  procurement: { ...procurementWords, total: '政府采购合计' },
  asset: { ...assetLabels, vehicles: '车辆' },
}

/** The item of a key in words; an item that is words already, such as a kind of post, stays. */
export function itemName({ concept, item = '' }: FactKey): string {
  return itemWords[concept]?.[item] ?? item
}

/** A printed figure as data: its value with its sign, what it counts in, and the decimals it was printed with. */
export interface Stated {
  readonly value: string
  readonly unit: string
  readonly decimals: string
}

/**
 * What a printed text states. Prose prints a fall as 减少2.50万元, so the sign comes from the fact; the unit is the one
 * in which the printed digits are the fact, because a table may print in another unit than its book.
 */
export function statedBy(key: FactKey, text: string, { figures, book }: OpenScene): Stated {
  const figure = key.concept === 'indicator' ? undefined : figures.get(key)
  if (figure === undefined) {
    const of = key.project === undefined ? book.overall : book.projects.find(({ code }) => code === key.project)
    const indicator = of?.indicators[Number(key.indicator) - 1]
    return { value: numberIn(text), unit: key.measure === 'weight' ? '分' : (indicator?.unit ?? ''), decimals: String(decimalsIn(text)) }
  }
  const decimals = decimalsIn(text)
  if (figure.kind === 'money') {
    const unit = unitOf(figure, text, figures.style.unit)
    return { value: printMoney(figure.micro, unit, decimals), unit: unitNames[unit], decimals: String(decimals) }
  }
  return { value: printMicro(figure.micro, decimals), unit: figure.kind === 'percent' ? '%' : countUnit(key), decimals: String(decimals) }
}

function decimalsIn(text: string): number {
  return decimalsOf({ kind: 'count', micro: 0n, step: 0n, text })
}

const magnitude = (micro: bigint): bigint => (micro < 0n ? -micro : micro)

function unitOf(figure: Figure, text: string, own: MoneyUnit): MoneyUnit {
  const units = [own, ...(['yuan', 'wanYuan', 'yiYuan'] as const)]
  return units.find((unit) => magnitude(parseMoney(text, unit)?.micro ?? -1n) === magnitude(figure.micro)) ?? own
}

function countUnit({ concept, item = '' }: FactKey): string {
  if (concept === 'staff') return '人'
  if (concept === 'project') return '个'
  return item.endsWith('Equipment') ? '台（套）' : '辆'
}
