/** Whether two printed figures differ by one stroke, whatever their commas. */
export function isOneStroke(printed: string, meant: string): boolean {
  return strokes(printed.replaceAll(',', '')).includes(meant.replaceAll(',', ''))
}

/** The digits of a printed figure that mean something: without the zeros before and after them. */
export function significantDigits(printed: string): number {
  return printed.replaceAll(/\D/g, '').replaceAll(/^0+|0+$/g, '').length
}

/** Every figure one stroke of the hand turns into this one: a digit changed, lost, doubled, two changed over, the point or the sign moved. */
export function strokes(text: string): readonly string[] {
  const digits = Array.from(text, (char, at) => ({ char, at })).filter(({ char }) => /\d/.test(char))
  const put = (at: number, length: number, by: string) => text.slice(0, at) + by + text.slice(at + length)
  const any = Array.from({ length: 10 }, (_, digit) => String(digit))
  return [
    ...digits.flatMap(({ char, at }) => any.filter((digit) => digit !== char).map((digit) => put(at, 1, digit))),
    ...digits.flatMap(({ char, at }) => (/\d/.test(text[at + 1] ?? '') && text[at + 1] !== char ? [put(at, 2, text[at + 1]! + char)] : [])),
    ...digits.flatMap(({ at }) => any.map((digit) => put(at, 0, digit))),
    ...digits.map(({ at }) => put(at, 1, '')),
    ...[-1, 1, -4, 4].map((places) => scaled(text, places)),
    text.startsWith('-') ? text.slice(1) : `-${text}`,
  ]
}

function scaled(text: string, places: number): string {
  const [whole = '', part = ''] = text.split('.')
  const digits = (whole + part).replace(/^0+(?=\d)/, '')
  const point = whole.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  return `${padded.slice(0, at)}${part === '' ? '' : `.${padded.slice(at).padEnd(part.length, '0').slice(0, part.length)}`}`
}
