import { describe, expect, it } from 'vitest'
import type { ReasonDriver } from './book.ts'
import { fen } from './money.ts'
import { explainedBy, reasonText } from './reason.ts'

const driver = (words: string, wanYuanCents?: bigint, people?: number): ReasonDriver => ({
  kind: 'other',
  words,
  ...(wanYuanCents === undefined ? {} : { amount: fen(wanYuanCents * 10_000n) }),
  ...(people === undefined ? {} : { people }),
})
const composed = (...drivers: readonly ReasonDriver[]) => reasonText({ about: 'total', text: '', drivers })

describe('the sentence of a reason', () => {
  it('tells the largest driver first, each with its direction and amount', () => {
    expect(composed(driver('人员调出', -320n, -2), driver('新安排企业退休人员补助项目', 3156n))).toBe(
      '新安排企业退休人员补助项目，增加31.56万元；人员调出2人，减少3.20万元',
    )
  })

  it('keeps drivers without an amount last, in the order written', () => {
    expect(composed(driver('其他因素'), driver('住房公积金基数上调', 150n), driver('厉行节约'))).toBe('住房公积金基数上调，增加1.50万元；其他因素；厉行节约')
  })

  it('says how many people, in brackets where the words do not end in what they did, and never twice', () => {
    expect(composed(driver('在职人员工资', -320n, -2))).toBe('在职人员工资（减少2人），减少3.20万元')
    expect(composed(driver('新录用', 320n, 3))).toBe('新录用3人，增加3.20万元')
    expect(composed(driver('退休2人后人员经费减少', -320n, -2))).toBe('退休2人后人员经费减少，减少3.20万元')
  })

  it('prints what the officer claims to the fen, in the unit of the book', () => {
    const drivers = [{ ...driver('政策调整'), amount: fen(123_456n) }]
    expect(reasonText({ about: 'total', text: '', drivers })).toBe('政策调整，增加0.123456万元')
    expect(reasonText({ about: 'total', text: '', drivers }, 'yuan')).toBe('政策调整，增加1234.56元')
  })

  it('is the text where one is written, and leaves marks at the end of words out', () => {
    expect(reasonText({ about: 'total', text: '人员增加', drivers: [driver('甲', 100n)] })).toBe('人员增加')
    expect(composed(driver('人员增加；', 100n))).toBe('人员增加，增加1.00万元')
  })

  it('knows what its drivers explain together', () => {
    expect(explainedBy([driver('甲', 300n), driver('乙', -100n), driver('丙')])).toBe(2_000_000n)
    expect(explainedBy([driver('丙')])).toBeUndefined()
  })
})
