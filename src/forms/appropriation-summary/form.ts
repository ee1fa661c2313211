import type { Form } from '../form.ts'
import { classLines, type FunctionalClass } from '../functional-class.ts'
import { revenueSources } from '../revenue-sources.ts'

const funds = revenueSources.slice(0, 3)
const ordinals = ['（一）', '（二）', '（三）']

/** 财政拨款收支总表: fiscal appropriations by fund on the left, what they pay for by class and fund on the right. */
export function appropriationSummary(classes: readonly FunctionalClass[]): Form {
  return {
    id: 'appropriation-summary',
    title: '财政拨款收支总表',
    also: ['财政拨款收支预算总表', '财政拨款收支总体情况表'],
    sides: [
      {
        key: { concept: 'revenue' },
        header: [
          {
            text: '收入',
            children: [
              { text: '项目', role: 'label' },
              { text: '预算数', also: ['金额', '{year}年预算数'] },
            ],
          },
        ],
        rows: {
          kind: 'lines',
          lines: [
            { label: '一、本年收入', key: { item: 'currentTotal', fund: 'fiscal' }, strong: true, anchor: 'current' },
            ...funds.map(({ source, label, also }, index) => ({ label: `${ordinals[index]}${label}`, also, key: { item: source } })),
            { label: '二、上年结转', key: { item: 'carryOver', fund: 'fiscal' }, strong: true, anchor: 'carry' },
            ...funds.map(({ source, label, also }, index) => ({
              label: `${ordinals[index]}${label.replace('收入', '')}`,
              also: [label, ...also],
              key: { item: 'carryOver', fund: source as 'generalPublic' },
            })),
            { label: '收入总计', key: { item: 'total', fund: 'fiscal' }, strong: true, anchor: 'total' },
          ],
        },
      },
      {
        key: {},
        header: [
          {
            text: '支出',
            children: [
              { text: '项目', also: ['项目（按功能分类）'], role: 'label' },
              { text: '合计', also: ['小计'], key: { fund: 'fiscal' } },
              { text: '一般公共预算', also: ['一般公共预算财政拨款'], key: { fund: 'generalPublic' } },
              { text: '政府性基金预算', also: ['政府性基金预算财政拨款'], key: { fund: 'governmentFunds' } },
              { text: '国有资本经营预算', also: ['国有资本经营预算财政拨款'], key: { fund: 'stateCapital' } },
            ],
          },
        ],
        rows: {
          kind: 'lines',
          lines: [
            { label: '一、本年支出', key: { concept: 'expenditure' }, strong: true, anchor: 'current' },
            ...classLines(classes, (number) => `（${number}）`).map((line) => ({ ...line, key: { concept: 'expenditure' as const, ...line.key } })),
            { label: '二、结转下年', key: { concept: 'carryOut' }, strong: true, anchor: 'carry' },
            { label: '支出总计', key: { concept: 'outlay' }, strong: true, anchor: 'total' },
          ],
        },
      },
    ],
  }
}
