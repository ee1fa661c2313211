import { assetItems, procurementKinds, type AssetCounts, type Book, type Unit } from '#core/book'
import type { ReadBook } from '#checks/check'
import { fen } from '#core/money'
import { textOf, type Document } from '#document/blocks'
import { compact } from '#document/text'
import { natureWords } from '#ledger/workbook/words'
import { moneyWords, type Notes } from './notes.ts'
import type { Statements } from './statements.ts'

/** The unit as the book introduces itself. */
export function unitOf(book: ReadBook, document: Document, notes: Notes): Unit {
  const name = (book.unit ?? '').replace(/[（(]汇总[)）]$/, '')
  if (name === '') notes.add('基本情况', 'missing', '没有读到单位全称，请填写“单位全称”。')
  const kind = /单位预算/.test(compact(book.title)) ? ('unit' as const) : ('department' as const)
  const { duties, offices, subordinates } = introductionOf(book)
  if (duties.length === 0) notes.add('主要职能', 'missing', '没有读到主要职能，请填写。')
  return {
    name: name === '' ? '（单位名称）' : name,
    code: codeOf(document, name, notes),
    nature: natureOf(book, notes),
    department: departmentOf(book, name, kind, notes),
    kind,
    level: levelOf(name),
    duties,
    offices,
    staffing: staffingOf(book),
    subordinates,
  }
}

/** Tables print the unit as 502003-某某局. */
function codeOf(document: Document, name: string, notes: Notes): string {
  const wanted = compact(name)
  for (const block of document.blocks) {
    if (block.kind !== 'table' || wanted === '') continue
    for (const text of [...block.above, ...block.rows.flatMap((row) => row.cells.map((cell) => textOf(cell.runs)))]) {
      const found = /(\d{3,9})[-—_]?(.+)$/.exec(compact(text))
      if (found !== null && found[2] === wanted) return found[1]!
    }
  }
  notes.add('基本情况', 'missing', '没有读到预算单位编码，请填写“单位编码”。')
  return ''
}

function natureOf(book: ReadBook, notes: Notes): Unit['nature'] {
  const text = book.passages.map((passage) => compact(passage.text)).join('\n')
  if (/(?:是|属于?|为)参照公务员法管理的?事业单位/.test(text) || /参公(?:管理)?事业单位|参照公务员法管理/.test(introduction(book))) return 'civilServiceLike'
  if (/(?:是|属于?|为)(?:[^,。;]{0,12})事业单位[,。;]/.test(text)) return 'institution'
  if (/(?:是|属于?|为)(?:[^,。;]{0,12})行政单位[,。;]/.test(text)) return 'agency'
  const hasAgencyOperation = book.facts.some(({ key, figure }) => key.concept === 'agencyOperation' && key.measure === 'amount' && figure.micro !== 0n)
  const items = new Set(book.headings.filter(({ classification }) => classification === 'functional').map(({ code }) => code))
  const isAgency = [...items].some((code) => /^2\d{4}01$/.test(code) && /^201|^204|^20801|^21001|^21301|^21201/.test(code))
  const hasInstitutionPosts = /事业编制/.test(introduction(book)) && !/行政编制/.test(introduction(book))
  // An institution with agency operating expenses is one that is run by the civil service law.
  const guess = hasInstitutionPosts ? (hasAgencyOperation ? 'civilServiceLike' : 'institution') : isAgency || hasAgencyOperation ? 'agency' : 'institution'
  notes.add('基本情况', 'assumed', `原文没有写明单位性质，按编制、所用科目和机关运行经费推定为${natureWords[guess]}，请核对“单位性质”。`)
  return guess
}

function introduction(book: ReadBook): string {
  return book.passages
    .filter(({ section }) => ['duties', 'offices', 'units'].includes(section))
    .map(({ text }) => compact(text))
    .join('\n')
}

/** A unit's revenue table names its department above its own line. */
function departmentOf(book: ReadBook, name: string, kind: Unit['kind'], notes: Notes): string {
  const named = [...new Set(book.facts.flatMap(({ key }) => (key.unit === undefined || /第\d+[张行]/.test(key.unit) ? [] : [key.unit])))]
  const other = named.find((one) => compact(one) !== compact(name))
  if (named.length === 2 && other !== undefined && named[0] === other) return other.replace(/^\d+-?/, '')
  if (kind === 'unit') notes.add('基本情况', 'missing', '没有读到主管部门，请填写“主管部门”。')
  return kind === 'unit' ? '' : name
}

function levelOf(name: string): string {
  if (/^.{2,8}?(?:省|自治区)(?!.*[市县区](?!域))/.test(name)) return '省级'
  if (/^.{1,8}?[县旗]|^.{2,9}市.{1,5}区|^.{1,6}区(?!域)/.test(name)) return '县级'
  return '市级'
}

function introductionOf(book: ReadBook): Pick<Unit, 'duties' | 'offices' | 'subordinates'> {
  const texts = (section: string) => book.passages.filter((passage) => passage.section === section)
  const words = (text: string) => withoutOrdinal(text.replace(/\s+/g, ' ').trim())
  const duties = texts('duties')
    .map(({ text }) => words(text))
    .filter((text) => text.length > 4)
  return { duties, offices: officesOf(book), subordinates: subordinatesOf(texts('units').map(({ text }) => text)) }
}

function withoutOrdinal(text: string): string {
  return text.replace(/^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+[、.．]|\d+[、.．](?!\d))\s*/, '')
}

/** An office is a title of the section with the passages below it. */
function officesOf(book: ReadBook): Unit['offices'] {
  const titles = book.titles.filter(({ section }) => section === 'offices').slice(1)
  const passages = book.passages.filter(({ section, text }) => section === 'offices' && !/人员编制和人数|编制\d+[名人]/.test(compact(text)))
  return titles.map((title, index) => {
    const [from, to] = [title.place.line ?? 0, titles[index + 1]?.place.line ?? Infinity]
    const own = passages.filter(({ place }) => (place.line ?? 0) > from && (place.line ?? 0) < to)
    return { name: withoutOrdinal(title.text.trim()), duties: own.map(({ text }) => text.trim()).join('') }
  })
}

function subordinatesOf(texts: readonly string[]): readonly string[] {
  const listed = texts.map((text) => /二级预算单位[^：:]*[:：]\s*(.+?)[。.]?$/s.exec(text)?.[1]).find((text) => text !== undefined)
  return listed === undefined || compact(listed) === '无'
    ? []
    : listed
        .split(/[、；;]/)
        .map((name) => name.trim())
        .filter((name) => name !== '')
}

function staffingOf({ facts, year }: ReadBook): Unit['staffing'] {
  const counts = new Map<string, number>()
  for (const { key, figure } of facts)
    if (key.concept === 'staff' && key.year === year && key.item !== undefined && !counts.has(key.item)) counts.set(key.item, Number(figure.micro / 1_000_000n))
  return [...counts].map(([name, count]) => ({ name, count }))
}

/** Counts at the end of last year. */
export function assetsOf({ facts }: ReadBook, notes: Notes): AssetCounts {
  const stated = new Map(
    facts.filter(({ key, blank }) => key.concept === 'asset' && !blank).map(({ key, figure }) => [key.item ?? '', Number(figure.micro / 1_000_000n)]),
  )
  if (stated.size === 0) notes.add('基本情况', 'missing', '没有读到国有资产占有情况（车辆和设备），请填写，没有就留空。')
  const items = assetItems.slice(1).flatMap((item) => (stated.get(item) === undefined || stated.get(item) === 0 ? [] : [[item, stated.get(item)!] as const]))
  const kinds = items.filter(([item]) => item.endsWith('Vehicles')).reduce((sum, [, pieces]) => sum + pieces, 0)
  const all = stated.get('vehicles') ?? kinds
  if (all > kinds) notes.add('基本情况', 'assumed', `车辆共 ${all} 辆，分类只有 ${kinds} 辆，其余先列为其他用车，请核对。`)
  const counts = Object.fromEntries(items)
  return all > kinds ? { ...counts, otherVehicles: (counts['otherVehicles'] ?? 0) + all - kinds } : counts
}

export function procurementOf(said: Statements, notes: Notes): Book['procurement'] {
  const at = (item: string) => said.fen({ concept: 'procurement', measure: 'amount', year: said.year, item })
  const [goods = 0n, works = 0n, services = 0n] = procurementKinds.map(at)
  const total = at('total')
  if (total === undefined && goods + works + services === 0n) notes.add('基本情况', 'missing', '没有读到政府采购预算，先写 0，请核对。')
  const rest = (total ?? 0n) - goods - works - services
  if (rest > 0n) notes.add('基本情况', 'assumed', `政府采购总额中有 ${moneyWords(rest)}原文没有分货物、工程、服务，先列为货物，请核对。`)
  return { goods: fen(goods + (rest > 0n ? rest : 0n)), works: fen(works), services: fen(services) }
}
