import type { Book } from '#core/book'
import type { Place } from '#document/place'
import { noteSheets, type ImportNote } from './notes.ts'

const kindWords: Readonly<Record<ImportNote['kind'], string>> = { chosen: '取舍', assumed: '推定', missing: '缺' }
const headings: Readonly<Record<ImportNote['kind'], string>> = {
  missing: '没有读到，请补填',
  assumed: '原文没有印出，按规则推定，请核对',
  chosen: '原文自相矛盾或与台账不同，已作取舍，请核对',
}

/** So many notes of one sheet are shown on a terminal; the file holds them all. */
const mostShown = 8

/** The notes for a terminal, sheet by sheet. */
export function notesText(notes: readonly ImportNote[]): readonly string[] {
  return bySheet(notes).flatMap(([sheet, own]) => [
    `【${sheet}】${own.length} 条`,
    ...own.slice(0, mostShown).map((note) => `  ${kindWords[note.kind]}：${note.message}${placed(note.place)}`),
    ...(own.length > mostShown ? [`  …… 另有 ${own.length - mostShown} 条`] : []),
  ])
}

/** The notes as a page beside the ledger: everything to look at before relying on it. */
export function notesMarkdown(source: string, book: Book, notes: readonly ImportNote[]): string {
  const lines = [
    `# 导入说明：${book.unit.name} ${book.year} 年台账`,
    '',
    `由公开文本“${source}”导入。公开文本没有印出的内容按规则推定，自相矛盾之处以功能科目的表为准。以下 ${notes.length} 条请逐条核对，核对后本文件可以删去。`,
    '',
    ...bySheet(notes).flatMap(([sheet, own]) => [
      `## ${sheet}`,
      '',
      ...(['missing', 'assumed', 'chosen'] as const).flatMap((kind) =>
        listOf(
          headings[kind],
          own.filter((note) => note.kind === kind),
        ),
      ),
    ]),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function listOf(heading: string, notes: readonly ImportNote[]): readonly string[] {
  return notes.length === 0 ? [] : [`### ${heading}`, '', ...notes.map(({ message, place }) => `- ${message}${placed(place)}`), '']
}

function bySheet(notes: readonly ImportNote[]): readonly (readonly [string, readonly ImportNote[]])[] {
  return noteSheets.flatMap((sheet) => {
    const own = notes.filter((note) => note.sheet === sheet)
    return own.length === 0 ? [] : [[sheet, own] as const]
  })
}

function placed(place: Place | undefined): string {
  if (place === undefined) return ''
  const words = [
    place.page === undefined ? undefined : `第${place.page}页`,
    place.line === undefined ? undefined : `第${place.line}行`,
    place.table === undefined ? undefined : `“${place.table}”${place.row === undefined ? '' : `第${place.row}行`}`,
  ].filter((word) => word !== undefined)
  return words.length === 0 ? '' : `（${words.join(' ')}）`
}
