import type { MoneyUnit } from '#core/money'

/** The units of money as sentences write them behind an amount. */
export const moneyUnits: Readonly<Record<string, MoneyUnit>> = { 万元: 'wanYuan', 亿元: 'yiYuan', 元: 'yuan' }
