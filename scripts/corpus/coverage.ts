import { compact } from '#document/text'
import { textOf, type Document } from '#document/blocks'
import type { ReadBook } from '#checks/check'

/** A part of something, and all of it. */
export interface Share {
  readonly part: number
  readonly whole: number
}

const decimal = /\d[\d,]*\.\d+/g

/** Lines a second reader lays out as rows of a table: three decimals or more, and no sentence around them. */
function tableTokens(page: string): readonly string[] {
  return page.split('\n').flatMap((line) => {
    const tokens = line.match(decimal) ?? []
    return tokens.length >= 3 && !/[。；，]/.test(line) && (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0) <= 40
      ? tokens.map((token) => token.replaceAll(',', ''))
      : []
  })
}

/** Of the decimals that stand in table rows of the text layer, those that stand in a table cell we read on the same page. */
export function cellCoverage(text: string, document: Document): Share {
  const cells = new Map<number, Map<string, number>>()
  for (const block of document.blocks)
    if (block.kind === 'table')
      for (const row of block.rows) {
        const counts = cells.get(row.place?.page ?? 0) ?? new Map<string, number>()
        cells.set(row.place?.page ?? 0, counts)
        for (const token of row.cells.flatMap((cell) => textOf(cell.runs).replace(/\s/g, '').match(decimal) ?? [])) {
          const plain = token.replaceAll(',', '')
          counts.set(plain, (counts.get(plain) ?? 0) + 1)
        }
      }
  let part = 0
  let whole = 0
  text.split('\f').forEach((page, index) => {
    for (const token of tableTokens(page)) {
      whole++
      const counts = cells.get(index + 1)
      const left = counts?.get(token) ?? 0
      if (left > 0) {
        part++
        counts!.set(token, left - 1)
      }
    }
  })
  return { part, whole }
}

/** Figures of the tables that have a meaning, and those of them with a row identity and a column meaning. */
export function meaningCoverage(book: ReadBook): Share {
  const known = book.tables.filter(({ form }) => form !== undefined && form !== 'project-performance')
  const unread = book.unread.filter(({ place }) => known.some(({ title, status }) => status !== 'by-meaning' && title === place.table)).length
  const whole = known.reduce((sum, { figures }) => sum + figures, unread)
  return { part: known.reduce((sum, { figures, understood }) => sum + (understood ?? figures), 0), whole }
}

const listed =
  /^\s*(?:[一二三四五六七八九十]+、|[（(]?\d{1,2}[)）、.．]?|附?表\s*[一二三四五六七八九十\d]+[-\d]*|(?:预算|公开)\d+\s*表)?[:：\s]*([^\s.…·。；，]{3,40}?表(?:[（(].{1,20}[)）])?)[\s.…·-]*\d*\s*$/

/** The statutory tables a file's own contents list: lines of its first pages that name a table, near the word 目录. */
export function listedTables(text: string): readonly string[] {
  const pages = text.split('\f').slice(0, 8)
  const first = pages.findIndex((page) => /目\s*录/.test(page))
  if (first < 0) return []
  const names = pages.slice(first, first + 2).flatMap((page) => page.split('\n').flatMap((line) => listed.exec(line)?.[1] ?? []))
  return [...new Set(names.filter((name) => /收支|收入|支出|三公|基金|国有资本|采购|绩效/.test(name)))]
}

function core(title: string): string {
  return compact(title)
    .replace(/20\d\d年度?|总体|情况|预算|部门|明细|综合|总|(?<=政府性基金)财政拨款/g, '')
    .replace(/[^\u4e00-\u9fff]/g, '')
}

/** Of those, the ones that a table we read is titled with; the rest are named. */
export function listedMissing(names: readonly string[], book: ReadBook): readonly string[] {
  const titles = book.tables.map(({ title }) => core(title))
  return names.filter((name) => !titles.some((title) => title !== '' && (title.includes(core(name)) || core(name).includes(title))))
}
