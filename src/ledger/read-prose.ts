import type { Book, BookReason, Project, TargetIndicator } from '#core/book'
import { reasonText } from '#core/reason'
import { quoted, remedy } from './nearest.ts'
import { readDriver } from './read-driver.ts'
import { complain, isList, listOf, mapOf, textOf, type Field } from './yaml-field.ts'

const projectKeys = ['code', 'name', 'category', 'objective', 'transfer', 'indicators']

/** Reads `projects.yaml`. Two projects with one code, or one without code or name, are problems. */
export function readProjects(root: Field | undefined): readonly Project[] {
  const seen = new Map<string, number>()
  return listOf(root).map((entry) => {
    const parts = mapOf(entry, projectKeys)
    const at = parts.get('code') ?? entry
    const code = textOf(parts.get('code'))
    const name = textOf(parts.get('name'))
    const before = seen.get(code)
    if (code === '') complain(entry, '项目没有写 code。请写上项目编码。')
    else if (before !== undefined) complain(at, `项目编码${quoted(code)}与第${before}行的项目重复。请改正其中一个编码，或合并两个项目。`)
    else seen.set(code, at.line)
    if (name === '') complain(entry, `项目${quoted(code)}没有写 name。请写上项目名称。`)
    return {
      code,
      name,
      category: textOf(parts.get('category')),
      objective: textOf(parts.get('objective')),
      ...transferOf(parts.get('transfer')),
      indicators: listOf(parts.get('indicators')).map(indicatorOf),
    }
  })
}

function transferOf(field: Field | undefined): Pick<Project, 'transfer'> {
  const text = textOf(field)
  if (field !== undefined && text !== '' && text !== 'true' && text !== 'false')
    complain(field, `transfer 写的是${quoted(text)}，应为 true（对下转移支付项目）或 false。`)
  return text === 'true' ? { transfer: true } : {}
}

/** One indicator is one short list, so that a project's targets read like the rows of the printed table. */
function indicatorOf(field: Field): TargetIndicator {
  const words = listOf(field).map(textOf)
  if (words.length !== 7) {
    complain(field, `指标写了 ${words.length} 格，应为 7 格：一级指标、二级指标、三级指标、性质、指标值、单位、分值；没有的写 ""。`)
  }
  return indicatorCells(words)
}

/** The cells of an indicator in the order of the printed table. */
export function indicatorCells(words: readonly string[]): TargetIndicator {
  const [level1 = '', level2 = '', name = '', operator = '', value = '', unit = '', weight = ''] = words
  return { level1, level2, name, operator, value, unit, weight }
}

const totals = ['total', 'generalPublic', 'threePublic', 'agencyOperation']

/** Reads `reasons.yaml`: what changed → why, a text or a list of drivers. `items` are the functional items the ledger has, this year or last. */
export function readReasons(root: Field | undefined, items: ReadonlySet<string>): readonly BookReason[] {
  return [...mapOf(root)].map(([about, part]) => {
    if (/^\d+$/.test(about)) {
      if (!items.has(about)) complain(part, `科目${quoted(about)}今年和上年都没有金额，原因无处可用。请改正编码或删去这一行。`)
    } else if (!totals.includes(about)) complain(part, `不认识${quoted(about)}，${remedy(about, [...totals, '功能科目编码'])}`)
    return isList(part) ? composed(about, part) : { about, text: textOf(part) }
  })
}

/** As many characters a printed reason may have: longer ones are read back by nobody, our own reader included. */
const longestReason = 400

function composed(about: string, part: Field): BookReason {
  const reason = { about, text: '', drivers: listOf(part).map(readDriver) }
  const { length } = reasonText(reason)
  if (length > longestReason) complain(part, `${quoted(about)}的各因素连起来有 ${length} 个字，超过 ${longestReason} 个。请合并小的因素，只写主要的。`)
  return reason
}

const sections = ['revenue', 'expenditure', 'professional'] as const

/** Reads `glossary.yaml`: terms by section, and the book's own descriptions of functional headings. */
export function readGlossary(root: Field | undefined): Pick<Book, 'glossary' | 'descriptions'> {
  const parts = mapOf(root, [...sections, 'descriptions'])
  const descriptions = [...mapOf(parts.get('descriptions'))].map(([code, part]) => {
    if (!/^2\d{6}$/.test(code)) complain(part, `descriptions 里的${quoted(code)}应为 7 位功能科目编码。`)
    return [code, textOf(part)] as const
  })
  return {
    glossary: sections.flatMap((section) => [...mapOf(parts.get(section))].map(([term, part]) => ({ section, term, text: textOf(part) }))),
    descriptions: Object.fromEntries(descriptions),
  }
}
