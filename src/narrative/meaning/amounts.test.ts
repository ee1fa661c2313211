import { describe, expect, test } from 'vitest'
import { readAmounts } from './amounts.ts'
import { readPhrase } from './phrases.ts'

describe('what the words before an amount are about', () => {
  test.each([
    ['2026年本部门一般公共预算拨款支出预算数为', { side: 'expenditure', fund: 'generalPublic', phase: 'budget' }],
    ['(一)收入预算', { side: 'revenue', phase: 'budget' }],
    ['其中:基本支出', { part: 'basic' }],
    ['日常公用支出', { part: 'operating' }],
    ['某市档案馆2026年收支总预算', { side: 'both', phase: 'budget' }],
    ['事业单位经营收入', { source: 'business' }],
    ['上年结转结余', { source: 'carryOver' }],
    ['"三公"经费支出决算', { threePublic: 'total', side: 'expenditure', phase: 'final' }],
    ['1.因公出国(境)费用', { threePublic: 'overseas' }],
    ['公务用车运行维护费', { threePublic: 'vehicleOperation' }],
    ['机关运行经费安排', { agencyOperation: true }],
    ['卫生健康(类)支出', { heading: '卫生健康支出' }],
    ['工资福利支出', { heading: '工资福利支出' }],
  ])('%s', (text, phrase) => expect(readPhrase(text, '某市档案馆', 2026)).toEqual(phrase))

  test.each(['2025年收入预算', '比上年增加', '较2025年年初预算数', '2026年'])('%s is not about this year as a whole', (text) =>
    expect(readPhrase(text, '某市档案馆', 2026)).toBeUndefined(),
  )

  test('of another unit it says only a name no catalog knows', () =>
    expect(readPhrase('下属某中心基本支出', '某市档案馆', 2026)).toEqual({ heading: '下属某中心基本支出' }))
})

describe('amounts of a sentence', () => {
  test('parts are read within the total before them, changes are not amounts', () => {
    const text = '2026年一般公共预算拨款支出530.00万元,比上年增加20.00万元,其中:基本支出430.00万元,项目支出100.00万元。'
    expect(readAmounts(text, '', 2026).map(({ phrase, within, figure }) => [figure.text, phrase.part ?? phrase.side, within?.fund])).toEqual([
      ['530.00', 'expenditure', undefined],
      ['430.00', 'basic', 'generalPublic'],
      ['100.00', 'project', 'generalPublic'],
    ])
  })

  test('an amount points at its own digits', () => {
    const text = '支出预算1,717.85万元'
    const [stated] = readAmounts(text, '', 2026)
    expect(text.slice(stated!.start, stated!.end)).toBe('1,717.85')
  })
})
