import { parseFen } from '#core/money'
import { exact } from '../balance.ts'
import { quoted } from '../nearest.ts'
import type { Catalogue } from './catalogue.ts'
import type { Column } from './column.ts'
import type { RawCell } from './open-sheets.ts'

/** What a cell was understood to say, or why it may mean more than one thing; then the words stay as they were typed. */
export interface Typed {
  readonly text: string
  readonly problem?: string
}

/** The headings the workbook itself lists. */
export interface Catalogues {
  readonly functional: Catalogue
  readonly economic: Catalogue
}

/** Full-width digits, letters and signs made narrow, white space taken out. */
function narrow(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').replaceAll('−', '-').replaceAll('—', '-')
}

/** What a person typed into a cell, in the spelling of the plain files. */
export function typedCell(cell: RawCell, { kind = 'text', choices = [] }: Pick<Column, 'kind' | 'choices'>, catalogues: Catalogues): Typed {
  const { text } = cell
  if (cell.problem !== undefined) return { text, problem: cell.problem }
  if (text === '') return { text }
  switch (kind) {
    case 'text':
      return { text }
    case 'longCode':
      return codeText(cell)
    case 'amount':
      return amount(text)
    case 'count':
      return { text: count(narrow(text)) ?? text }
    case 'weight':
      return { text: /^(\d+(?:\.\d+)?)[%分]?$/.exec(narrow(text))?.[1] ?? text }
    case 'year':
      return { text: /^(\d{4})年?度?$/.exec(narrow(text))?.[1] ?? text }
    case 'choice':
      return { text: choice(text, choices) }
    case 'functional':
    case 'economic':
      return heading(text, catalogues[kind])
    case 'headingOrWord': {
      const word = choice(text, choices)
      return /^\d/.test(narrow(word)) ? heading(text, /^\s*3/.test(text.normalize('NFKC')) ? catalogues.economic : catalogues.functional) : { text: word }
    }
  }
}

/** A whole number, with or without its measure word. */
function count(text: string): string | undefined {
  return /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+))(?:\.0+)?(?:人|名|个|辆|台|套|台\(套\)|台套)?$/.exec(text)?.[1]?.replaceAll(',', '')
}

/** Excel keeps 15 digits of a number and writes zeros for the rest, so a long code must be text. */
function codeText({ text, isNumber }: RawCell): Typed {
  if (!isNumber || text.replace(/\D/g, '').length <= 15) return { text }
  return { text, problem: '超过 15 位，Excel 已把末几位改成 0。请先把单元格格式设为文本，再重新输入完整的编码。' }
}

const units: Readonly<Record<string, 'yuan' | 'wanYuan' | 'yiYuan'>> = { 元: 'yuan', 万元: 'wanYuan', 万: 'wanYuan', 亿元: 'yiYuan', 亿: 'yiYuan' }

/** An amount with or without thousands separators and unit, in 万元. Words that are no amount at all are left to the reader of the files. */
function amount(text: string): Typed {
  const plain = narrow(text)
  const match = /^([-+]?)([\d,.]+)(元|万元|万|亿元|亿)?$/.exec(plain)
  if (/^[¥￥$]/.test(plain)) return { text, problem: '货币符号没有说明是元还是万元。请删去符号，写成如 12.50 或 125000元。' }
  if (plain.endsWith('%')) return { text, problem: '是百分数，不是金额。请写以万元计的金额，如 12.50。' }
  if (/^\([\d,.]+\)$/.test(plain)) return { text, problem: `括号里的数是负数还是说明，分不清。负数请写 -${plain.slice(1, -1)}。` }
  if (match === null) return { text }
  const [, sign, digits, unit = '万元'] = match
  if (digits!.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits!))
    return { text, problem: '逗号不在千位上，分不清是千位逗号还是小数点。请删去逗号，小数写成如 12.50。' }
  const fen = parseFen(sign! + digits!, units[unit]!)
  if (fen === undefined) return unit === '元' && /^[\d,]+\.\d{3,}$/.test(digits!) ? { text, problem: '比分还小。元最多写两位小数。' } : { text }
  return { text: unit === '万元' || unit === '万' ? sign! + digits!.replaceAll(',', '') : exact(fen) }
}

function choice(text: string, choices: readonly string[]): string {
  const wanted = spelled(text)
  return choices.find((one) => spelled(one) === wanted) ?? text
}

function spelled(word: string): string {
  return narrow(word).replace(/^>=$/, '≥').replace(/^<=$/, '≤').replace(/["“”]/g, '')
}

/** A code alone, with its parts set apart, with the name behind it, or the name alone where only one heading bears it. */
function heading(text: string, { names, codes }: Catalogue): Typed {
  const match = /^(\d+(?:[\s.-]\d+)*)[\s.:、,;()/\-—]*(.*)$/.exec(text.normalize('NFKC').trim())
  if (match === null) return byName(text, codes)
  const code = match[1]!.replace(/\D/g, '')
  const name = narrow(match[2]!).replace(/\)$/, '')
  if (name === '') return { text: code }
  if (/^\d{3}|\d{5}/.test(name)) return { text, problem: '像是两个编码。一格请只写一个科目，另一个写在新的一行。' }
  const other = codes.get(name)
  if (other === undefined || other.includes(code) || !names.has(code)) return { text: code }
  return {
    text,
    problem: `编码 ${code} 的名称是${quoted(names.get(code)!)}，写的名称却是${quoted(name)}（编码 ${other.slice(0, 3).join('、')}）。请改成其中一个。`,
  }
}

function byName(text: string, codes: Catalogue['codes']): Typed {
  const found = codes.get(narrow(text)) ?? []
  if (found.length < 2) return { text: found[0] ?? text }
  return { text, problem: `有 ${found.length} 个科目叫这个名称：${found.slice(0, 4).join('、')}${found.length > 4 ? '等' : ''}。请写编码。` }
}
