import type { Draws } from './draws.ts'

/** What a hand or an export does to a printed figure. Each gives undefined where the figure cannot be spoilt this way. */
export type Mistype = (text: string, draws: Draws) => string | undefined

function digitsOf(text: string): readonly number[] {
  return Array.from(text).flatMap((char, index) => (/\d/.test(char) ? [index] : []))
}

/** Zeros after the point carry little; a slip there may change nothing. */
function replaced(text: string, at: number, by: string): string | undefined {
  const after = text.slice(0, at) + by + text.slice(at + 1)
  return Number(after) === Number(text) ? undefined : after
}

export const digitChanged: Mistype = (text, draws) => {
  const at = draws.one(digitsOf(text))
  return replaced(text, at, String((Number(text[at]) + draws.between(1, 9)) % 10))
}

export const lastDigitOff: Mistype = (text) => {
  const at = digitsOf(text).at(-1)!
  return replaced(text, at, text[at] === '9' ? '8' : String(Number(text[at]) + 1))
}

export const digitsSwapped: Mistype = (text) => {
  const digits = digitsOf(text)
  const at = digits.find((one, index) => digits[index + 1] === one + 1 && text[one] !== text[one + 1] && !(one === 0 && text[one + 1] === '0'))
  if (at === undefined) return undefined
  return text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
}

export const digitDropped: Mistype = (text) => (/^\d{2,}\./.test(text) ? replaced(text, 0, '') : undefined)
export const digitDoubled: Mistype = (text) => (text === '0.00' ? undefined : `${text[0]}${text}`)
export const signFlipped: Mistype = (text) => (text.startsWith('-') ? text.slice(1) : Number(text) === 0 ? undefined : `-${text}`)

function scaled(text: string, places: number): string | undefined {
  const [whole, part = ''] = text.split('.')
  if (Number(text) === 0) return undefined
  const digits = whole! + part
  const point = whole!.length + places
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = Math.max(point, 1)
  const after = `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${part.length === 0 ? '' : `.${padded.slice(at).padEnd(2, '0').slice(0, 2)}`}`
  return Number(after) === Number(text) ? undefined : after
}

export const tenfold: Mistype = (text) => scaled(text, 1)
export const tenth: Mistype = (text) => scaled(text, -1)
/** 元 printed where the table is in 万元, or the other way round. */
export const unitSlipped: Mistype = (text) => (/^\d{6,}/.test(text) ? scaled(text, -4) : scaled(text, 4))
/** The point typed as a comma: 682,48. */
export const commaForPoint: Mistype = (text) => (/^\d+\.\d\d$/.test(text) && Number(text) !== 0 ? text.replace('.', ',') : undefined)
/** A comma put before the wrong digit, and a digit lost with it: 1,34.56 for 1234.56. */
export const wrongSeparator: Mistype = (text) => (/^\d{4}\./.test(text) ? `${text[0]},${text.slice(2)}` : undefined)
export const blanked: Mistype = (text) => (Number(text) === 0 ? undefined : '')
