import type { HeaderNode } from './form.ts'

/** Basic expenditure split into people and running costs, as most places outside the national pattern print it. */
export const basicParts: HeaderNode = {
  text: '基本支出',
  also: ['其中：基本支出'],
  met: true,
  key: { part: 'basic' },
  children: [
    { text: '小计', also: ['合计', '总计'] },
    { text: '人员经费', also: ['人员经费支出', '人员支出', '人员类', '人员类支出'], key: { part: 'personnel' } },
    { text: '公用经费', also: ['日常公用经费', '日常公用支出', '公用支出', '公用类', '公用经费支出'], key: { part: 'operating' } },
  ],
}
