import { figure } from './columns.ts'
import type { Stretch, PartedLine } from './stretches.ts'

const unitOfMoney = /单位[:：]?\s*[^\s]{0,3}元/
const sentence = /[。；]["”’』）)]*$|，.*，/
const longestCell = 42

/** A line that can only be one of a table: words apart from each other, one of them a figure. */
export function isAnchor({ stretches, text }: PartedLine): boolean {
  return stretches.length > 1 && stretches.some(({ text: words }) => figure.test(words)) && !unitOfMoney.test(text)
}

/** The stretches of a line that are figures. */
export function figuresOf({ stretches }: PartedLine): readonly Stretch[] {
  return stretches.filter(({ text }) => figure.test(text))
}

/** Whether a line says the unit of money of a table. */
export function saysUnit({ text }: PartedLine): boolean {
  return unitOfMoney.test(text)
}

/** What stands between two tables: a unit of money, a sentence, writing too long for a cell. */
export function parts({ text, stretches }: PartedLine): boolean {
  return unitOfMoney.test(text) || (stretches.length === 1 && (sentence.test(text) || text.length > longestCell))
}

/** The title of the table, or what is said of the whole of it. */
export function isTitle({ stretches, size, text }: PartedLine, below: PartedLine): boolean {
  if (/^(?:附?表\s*[\d一二三四五六七八九十]|(?:部门|单位|编制|预算|填报|公开|制表|金额)[^\s]{0,4}[:：])/.test(text)) return true
  return stretches.length === 1 && (/[表）)]$/.test(text) && /表/.test(text) ? true : size > below.size * 1.2)
}
