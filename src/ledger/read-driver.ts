import type { DriverKind, ReasonDriver } from '#core/book'
import { driverWords } from '#core/reason'
import { quoted, remedy } from './nearest.ts'
import { complain, mapOf, moneyOf, textOf, type Field } from './yaml-field.ts'

const keys = ['kind', 'words', 'amount', 'people']

/**
 * Reads one driver of a reason: `{ kind: 项目, words: 新安排退休人员补助项目, amount: 14.56 }`. `kind` is 人员, 标准, 项目, 一次性,
 * 划转 or 其他; `amount` in 万元 and `people` are signed, negative for a decrease, and may be left out.
 */
export function readDriver(field: Field): ReasonDriver {
  const parts = mapOf(field, keys)
  const words = textOf(parts.get('words'))
  if (words === '') complain(field, `${quoted(field.name)}没有写 words。请写明是什么因素，如“新安排退休人员补助项目”。`)
  if (/[。\n]/.test(words)) complain(parts.get('words') ?? field, `words 里有句号或换行。一个因素写成一句话，不写句号；几个因素分成几项。`)
  const amount = textOf(parts.get('amount')) === '' ? {} : { amount: moneyOf(parts.get('amount')) }
  return { kind: kindOf(field, parts.get('kind')), words, ...amount, ...peopleOf(parts.get('people')) }
}

function kindOf(parent: Field, field: Field | undefined): DriverKind {
  const text = textOf(field)
  const kind = (Object.keys(driverWords) as DriverKind[]).find((key) => driverWords[key] === text)
  if (kind === undefined) complain(field ?? parent, `kind ${text === '' ? '没有写' : `写的是${quoted(text)}`}，${remedy(text, Object.values(driverWords))}`)
  return kind ?? 'other'
}

function peopleOf(field: Field | undefined): { readonly people?: number } {
  const text = textOf(field)
  if (field === undefined || text === '') return {}
  if (!/^[-+]?\d{1,6}$/.test(text)) complain(field, `people 写的是${quoted(text)}，应为整数，减少的写负数，如 -2。`)
  return { people: Number(text) }
}
