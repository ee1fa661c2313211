const digits = '零一二三四五六七八九'

/** A number in digits or in Chinese numerals below a hundred; undefined when it is neither. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  if (text === '两') return 2
  if (!/^(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])$/.test(text)) return undefined
  const ten = text.indexOf('十')
  if (ten < 0) return digits.indexOf(text)
  return (ten === 0 ? 1 : digits.indexOf(text[0]!)) * 10 + (ten === text.length - 1 ? 0 : digits.indexOf(text[ten + 1]!))
}
