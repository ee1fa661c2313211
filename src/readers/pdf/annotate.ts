import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Box } from '#document/place'
import type { Turn } from './turn.ts'

/** One annotation: writing that is highlighted, a part of the page that is framed, or a note in its corner; with the words of its note. */
export interface PageMark {
  readonly shape: 'highlight' | 'frame' | 'note'
  readonly boxes: readonly Box[]
  readonly color: Color
  readonly text: string
  readonly name: string
}

export interface Color {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** A line of the contents that a PDF reader shows beside the pages; it leads to a height of a page. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly top: number
  readonly under?: readonly Bookmark[]
}

/** Annotations by kind, as PDFium numbers them. */
const kinds = { note: 1, frame: 5, highlight: 9 } as const
/** Notes are printed with the page. */
const printed = 4
const author = '明账'

/** Puts an annotation on an open page. */
export function addMark(module: WrappedPdfiumModule, page: number, turn: Turn, mark: PageMark): void {
  const annotation = module.FPDFPage_CreateAnnot(page, kinds[mark.shape])
  const boxes = mark.boxes.map((box) => inFile(turn, box))
  if (mark.shape === 'highlight') for (const box of boxes) withFloats(module, cornersOf(box), (at) => module.FPDFAnnot_AppendAttachmentPoints(annotation, at))
  const whole = [
    Math.min(...boxes.map(({ left }) => left)),
    Math.max(...boxes.map(({ top }) => top)),
    Math.max(...boxes.map(({ right }) => right)),
    Math.min(...boxes.map(({ bottom }) => bottom)),
  ]
  withFloats(module, whole, (at) => module.FPDFAnnot_SetRect(annotation, at))
  module.FPDFAnnot_SetColor(annotation, 0, mark.color.red, mark.color.green, mark.color.blue, 255)
  if (mark.shape === 'frame') module.FPDFAnnot_SetBorder(annotation, 0, 0, 1.5)
  const texts = { Contents: mark.text, T: author, NM: mark.name }
  for (const [key, text] of Object.entries(texts)) withText(module, text, (at) => module.FPDFAnnot_SetStringValue(annotation, key, at))
  module.FPDFAnnot_SetFlags(annotation, printed)
  // Readers that draw no highlights by themselves show the picture that is kept with the annotation.
  if (mark.shape !== 'note') module.EPDFAnnot_GenerateAppearance(annotation)
  module.FPDFPage_CloseAnnot(annotation)
}

/** A box in the coordinates of the file, where heights grow upwards. */
function inFile(turn: Turn, { left, right, top, bottom }: Box): Box {
  const [a, b] = [turn.inFile(left, top), turn.inFile(right, bottom)]
  return { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), top: Math.max(a.y, b.y), bottom: Math.min(a.y, b.y) }
}

function cornersOf({ left, right, top, bottom }: Box): readonly number[] {
  return [left, top, right, top, left, bottom, right, bottom]
}

/** Opens a page, counted from 0, for as long as something is done with it; undefined where it does not open. */
type OnPage = <T>(index: number, use: (page: number, turn: Turn) => T) => T | undefined

/** Adds lines after those that the file's own contents have. */
export function addBookmarks(module: WrappedPdfiumModule, file: number, bookmarks: readonly Bookmark[], onPage: OnPage, parent = 0): void {
  for (const { title, page, top, under = [] } of bookmarks) {
    const added = withText(module, title, (at) => module.EPDFBookmark_AppendChild(file, parent, at))
    onPage(page - 1, (target, turn) => {
      const { x, y } = turn.inFile(0, top)
      module.EPDFBookmark_SetDest(file, added, module.EPDFDest_CreateXYZ(target, true, x, true, y, false, 0))
    })
    addBookmarks(module, file, under, onPage, added)
  }
}

/** Saves the file with what was added at its end: not a byte of what was published changes. Undefined where the engine cannot. */
export function savedWithAdditions(module: WrappedPdfiumModule, file: number): Uint8Array | undefined {
  const writer = module.PDFiumExt_OpenFileWriter()
  const additionsOnly = 1
  const isSaved = module.FPDF_SaveAsCopy(file, writer, additionsOnly)
  const size = module.PDFiumExt_GetFileWriterSize(writer)
  const room = module.pdfium.wasmExports.malloc(size)
  module.PDFiumExt_GetFileWriterData(writer, room, size)
  const bytes = heapOf(module).slice(room, room + size)
  module.pdfium.wasmExports.free(room)
  module.PDFiumExt_CloseFileWriter(writer)
  return isSaved && size > 0 ? bytes : undefined
}

function withFloats<T>(module: WrappedPdfiumModule, values: readonly number[], use: (at: number) => T): T {
  const bytes = new Uint8Array(Float32Array.from(values).buffer)
  return withBytes(module, bytes, use)
}

/** Text as the engine takes it: two bytes a letter, ended by a zero. */
function withText<T>(module: WrappedPdfiumModule, text: string, use: (at: number) => T): T {
  const letters = Uint16Array.from({ length: text.length + 1 }, (_, at) => (at < text.length ? text.charCodeAt(at) : 0))
  return withBytes(module, new Uint8Array(letters.buffer), use)
}

function withBytes<T>(module: WrappedPdfiumModule, bytes: Uint8Array, use: (at: number) => T): T {
  const at = module.pdfium.wasmExports.malloc(bytes.length)
  heapOf(module).set(bytes, at)
  const answer = use(at)
  module.pdfium.wasmExports.free(at)
  return answer
}

function heapOf(module: WrappedPdfiumModule): Uint8Array {
  return (module.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8
}
