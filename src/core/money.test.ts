import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseMoney, printMoney, sameValue } from './figure.ts'
import { fen, parseFen, printFen } from './money.ts'

it('parses and prints fen exactly in 元 and 万元', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (amount) => {
      expect(parseFen(printFen(fen(amount), 'yuan', 2), 'yuan')).toBe(amount)
      expect(parseFen(printFen(fen(amount), 'wanYuan', 6), 'wanYuan')).toBe(amount)
    }),
  )
})

it('refuses what is no amount or finer than a fen', () => {
  for (const text of ['', '一百', '1.2.3', '12,34', '0.001', '1e5', '∞']) expect(parseFen(text, 'yuan')).toBeUndefined()
})

it('keeps the printed precision of a figure', () => {
  const figure = parseMoney('1,204.50', 'wanYuan')!
  expect(figure.step).toBe(10n ** 8n)
  expect(printMoney(figure.micro, 'wanYuan', 2)).toBe('1204.50')
})

it('takes two printings of one precision for one value only when they are the same', () => {
  const at = (text: string) => parseMoney(text, 'wanYuan')!
  expect(sameValue(at('614.98'), at('614.97'))).toBe(false)
  expect(sameValue(at('614.98'), at('615.0'))).toBe(true)
  expect(sameValue(at('614.98'), at('614.9'))).toBe(false)
})
