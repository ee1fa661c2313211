import type { Severity } from '#checks/check'
import type { Refusal } from '#document/read-result'
import { refuse } from '#document/read-result'
import type { Bookmark, Color, PageMark } from '#readers/pdf/annotate'
import type { OpenFile, PdfEngine } from '#readers/pdf/engine'
import type { Outcome } from '../check-document.ts'
import { newPdfEngine } from '../pdf-engine.ts'
import { severityWords, toldCauses, type ToldCause } from '../report-words.ts'
import { notesOf, type Note } from './notes-of.ts'
import { isPdf, PageSpots } from './page-spots.ts'

export const colors: Readonly<Record<Severity, Color>> = {
  error: { red: 255, green: 128, blue: 118 },
  warning: { red: 255, green: 205, blue: 70 },
  info: { red: 140, green: 200, blue: 255 },
}

/** What of a report is marked. */
export type Found = Pick<Outcome, 'held' | 'findings' | 'causes' | 'notChecked'>

/** The published file with its problems marked: highlights with notes, a summary on its first page, and bookmarks. */
export type Marked = { readonly status: 'marked'; readonly bytes: Uint8Array } | Refusal

/**
 * Marks a published PDF. Its bytes stay as they are, and the marks follow them, so that what was published can be told from what was
 * said of it; a PDF reader hides or deletes them like any comment.
 */
export async function markPdf(bytes: Uint8Array, report: Found): Promise<Marked> {
  if (!isPdf(bytes)) return refuse('format-not-supported', '不是 PDF，无法在原文件上标注。可改用 --format html，在报告中列出原文并标出有问题的字句。')
  const engine = await newPdfEngine()
  const causes = toldCauses(report)
  // Opened twice, because whatever was looked at is saved again: the fonts of all pages, where their text was read.
  const placed = whileOpen(engine, bytes, (file) => inCorners(placedNotes(causes, new PageSpots(file))))
  const saved = placed === undefined ? undefined : whileOpen(engine, bytes, (file) => withMarks(file, placed, causes, report))
  return saved === undefined
    ? refuse('damaged', 'PDF 打不开或不能另存，无法标注。请用 PDF 阅读器打开后另存一份再试，或改用 --format html。')
    : { status: 'marked', bytes: saved }
}

function whileOpen<T>(engine: PdfEngine, bytes: Uint8Array, use: (file: OpenFile) => T): T | undefined {
  const opened = engine.open(bytes)
  if (opened.status !== 'open') return undefined
  try {
    return use(opened)
  } finally {
    opened.close()
  }
}

/** A mark with the cause it belongs to and the page it is on. */
interface Placed {
  readonly page: number
  readonly number: number
  readonly mark: PageMark
}

function withMarks(file: OpenFile, placed: readonly Placed[], causes: readonly ToldCause[], report: Found): Uint8Array | undefined {
  const marks = Map.groupBy(placed, ({ page }) => page)
  const onPage = (page: number) => (marks.get(page) ?? []).map(({ mark }) => mark)
  file.mark(0, [summaryNote(report, causes), ...onPage(1)])
  for (const page of [...marks.keys()].toSorted((a, b) => a - b)) if (page !== 1) file.mark(page - 1, onPage(page))
  file.addBookmarks([bookmarksOf(causes, placed)])
  return file.saved()
}

const corner = { side: 20, gap: 4, margin: 24 } as const

function placedNotes(causes: readonly ToldCause[], spots: PageSpots): readonly Placed[] {
  return causes.flatMap(notesOf).map((note, index) => placedNote(note, index, spots))
}

function placedNote(note: Note, index: number, spots: PageSpots): Placed {
  const { number, severity, text } = note
  const found = spots.find(note.place, note.within)
  const base = { color: colors[severity], name: `mingzhang-${index + 1}` }
  if (found === undefined)
    return { page: spots.pageOf(note.place), number, mark: { ...base, shape: 'note', boxes: [], text: `${text}\n（没有找到具体位置，标在页首。）` } }
  const mark = {
    ...base,
    boxes: found.boxes,
    shape: found.isWords ? 'highlight' : 'frame',
    text: found.isWords ? text : `${text}\n（框出所在的行或段落。）`,
  } as const
  return { page: found.page, number, mark }
}

/** Notes without a spot stand side by side at the top of their page; on the first page the summary comes before them. */
function inCorners(placed: readonly Placed[]): readonly Placed[] {
  const taken = new Map<number, number>([[1, 1]])
  return placed.map((one) => {
    if (one.mark.shape !== 'note') return one
    const place = taken.get(one.page) ?? 0
    taken.set(one.page, place + 1)
    return { ...one, mark: { ...one.mark, boxes: [cornerBox(place)] } }
  })
}

function cornerBox(place: number) {
  const left = corner.margin + (place % 20) * (corner.side + corner.gap)
  const top = corner.margin + Math.floor(place / 20) * (corner.side + corner.gap)
  return { left, right: left + corner.side, top, bottom: top + corner.side }
}

/** As many causes as a note can show; the bookmarks have all of them. */
const mostTold = 30

function summaryNote(report: Found, causes: readonly ToldCause[]): PageMark {
  const checks = report.held + report.findings.length + report.notChecked.length
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) => `${severityWords[severity]} ${causes.filter((cause) => cause.severity === severity).length} 个`,
  )
  const lines = [
    `核对结果：${causes.length} 个问题（${counts.join('，')}）。`,
    `共 ${checks} 项核对，${report.held} 项一致，${report.notChecked.length} 项无法核对。红色为错误，黄色为疑点，蓝色为提示；原文未作任何改动。`,
    ...causes.slice(0, mostTold).map(({ number, severity, findings }) => `${number}. [${severityWords[severity]}] ${findings[0].message}`),
    ...(causes.length > mostTold ? [`另有 ${causes.length - mostTold} 个问题，见书签。`] : []),
  ]
  const worst = causes.some(({ severity }) => severity === 'error') ? 'error' : causes.length > 0 ? 'warning' : 'info'
  return { shape: 'note', boxes: [cornerBox(0)], color: colors[worst], text: lines.join('\n'), name: 'mingzhang-0' }
}

function bookmarksOf(causes: readonly ToldCause[], placed: readonly Placed[]): Bookmark {
  const under = causes.map(({ number, severity, findings }): Bookmark => {
    const spot = placed.find((one) => one.number === number)
    const top = Math.max(0, Math.min(...(spot?.mark.boxes ?? []).map((box) => box.top), Infinity) - 60)
    return { title: `${number} [${severityWords[severity]}] ${shortened(findings[0].message)}`, page: spot?.page ?? 1, top: Number.isFinite(top) ? top : 0 }
  })
  return { title: `明账核对：${causes.length} 个问题`, page: 1, top: 0, under }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}……` : text
}
