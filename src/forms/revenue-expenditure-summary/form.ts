import { numeral } from '#document/numeral'
import type { Form } from '../form.ts'
import { classLines, type FunctionalClass } from '../functional-class.ts'
import { revenueSources } from '../revenue-sources.ts'

/** 收支总表: all revenue by source on the left, all expenditure by functional class on the right. */
export function revenueExpenditureSummary(classes: readonly FunctionalClass[]): Form {
  const sources = revenueSources.map(({ source, label, also }, index) => ({ label: `${numeral(index + 1)}. ${label}`, also, key: { item: source } }))
  return {
    id: 'revenue-expenditure-summary',
    title: '收支总表',
    also: ['收支预算总表', '部门收支总表', '财务收支预算总表', '部门收支总体情况表'],
    sides: [
      {
        key: { concept: 'revenue' },
        header: [
          {
            text: '收入',
            children: [
              { text: '项目', role: 'label' },
              { text: '预算数', also: ['{year}年预算数', '金额'] },
            ],
          },
        ],
        rows: {
          kind: 'lines',
          lines: [
            { label: '财政拨款收入', also: ['财政拨款', '财政拨款（补助）'], met: true, key: { item: 'currentTotal', fund: 'fiscal' } },
            ...sources,
            { label: '本年收入合计', also: ['收入合计'], key: { item: 'currentTotal' }, strong: true, anchor: 'current' },
            { label: '上年结转', also: ['上年结转结余', '使用非财政拨款结余'], key: { item: 'carryOver' }, anchor: 'carry' },
            { label: '收入总计', key: { item: 'total' }, strong: true, anchor: 'total' },
          ],
        },
      },
      {
        key: {},
        header: [
          {
            text: '支出',
            children: [
              { text: '项目（按功能分类）', also: ['项目', '支出功能分类'], role: 'label' },
              { text: '预算数', also: ['{year}年预算数', '金额'] },
            ],
          },
        ],
        rows: {
          kind: 'lines',
          lines: [
            ...classLines(classes, (number) => `${number}. `).map((line) => ({ ...line, key: { concept: 'expenditure' as const, ...line.key } })),
            { label: '本年支出合计', also: ['支出合计'], key: { concept: 'expenditure' }, strong: true, anchor: 'current' },
            { label: '结转下年', also: ['年终结转', '结转下年支出'], key: { concept: 'carryOut' }, anchor: 'carry' },
            { label: '支出总计', key: { concept: 'outlay' }, strong: true, anchor: 'total' },
          ],
        },
      },
    ],
  }
}
