import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium'
import { addBookmarks, addMark, savedWithAdditions, type Bookmark, type PageMark } from './annotate.ts'
import type { Char, PageContent, Rule } from './page.ts'
import { drawPage, type Framing, type PagePicture } from './picture.ts'
import { Turn, type Box, type Matrix } from './turn.ts'

/** Page objects by kind, as PDFium numbers them. */
const kinds = { path: 2, image: 3, form: 5 } as const
const segments = { line: 0, bezier: 1, move: 2 } as const
const errors = { password: 4 } as const
/** Drawings nested deeper, or with more objects, than any page of a budget book: what is beyond is not looked at. */
const limits = { depth: 8, objects: 60_000, chars: 200_000, pages: 2_000 }
const thinnest = 3
/** Room and joints between words: nothing to read. Some producers put a joint between the dots and the page number of a contents line. */
const spaces = new Set([0xa0, 0x3000, 0x2060, 0xfeff])

/** An opened file, or why it does not open. */
export type Opened = OpenFile | { readonly status: 'password' } | { readonly status: 'damaged' }

/** Pages are read one at a time, so that a long file never stands in memory whole. */
export interface OpenFile {
  readonly status: 'open'
  readonly pages: number
  readonly page: (index: number) => PageContent
  /** Adds annotations to a page, and lines to the contents beside the pages; `saved` is the file with them. */
  readonly mark: (index: number, marks: readonly PageMark[]) => void
  readonly addBookmarks: (bookmarks: readonly Bookmark[]) => void
  readonly saved: () => Uint8Array | undefined
  /** Draws a part of a page. */
  readonly picture: (index: number, framing: Framing) => PagePicture | undefined
  readonly close: () => void
}

/** The PDF engine, sandboxed in WebAssembly: a file that breaks it breaks nothing else. */
export class PdfEngine {
  readonly #module: WrappedPdfiumModule

  private constructor(module: WrappedPdfiumModule) {
    this.#module = module
  }

  /** Starts the engine from the bytes of its WebAssembly file. */
  static async start(wasm: Uint8Array): Promise<PdfEngine> {
    const module = await init({ wasmBinary: wasm.slice().buffer })
    module.PDFiumExt_Init()
    return new PdfEngine(module)
  }

  open(bytes: Uint8Array): Opened {
    const module = this.#module
    const memory = module.pdfium.wasmExports.malloc(bytes.length)
    heapOf(module).set(bytes, memory)
    const file = module.FPDF_LoadMemDocument(memory, bytes.length, '')
    if (file === 0) {
      const error = module.FPDF_GetLastError()
      module.pdfium.wasmExports.free(memory)
      return error === errors.password ? { status: 'password' } : { status: 'damaged' }
    }
    return {
      status: 'open',
      pages: Math.min(limits.pages, module.FPDF_GetPageCount(file)),
      page: (index) => readPage(module, file, index),
      mark: (index, marks) => onPage(module, file, index, (page, turn) => marks.forEach((mark) => addMark(module, page, turn, mark))),
      addBookmarks: (bookmarks) => addBookmarks(module, file, bookmarks, (index, use) => onPage(module, file, index, use)),
      saved: () => savedWithAdditions(module, file),
      picture: (index, framing) => onPage(module, file, index, (page, turn) => drawPage(module, page, turn, framing)),
      close: () => {
        module.FPDF_CloseDocument(file)
        module.pdfium.wasmExports.free(memory)
      },
    }
  }
}

function heapOf(module: WrappedPdfiumModule): Uint8Array {
  return (module.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8
}

/** The calls made for every character and every stroke, straight into the engine: its wrappers cost more than the work. */
interface Calls {
  readonly _FPDFText_GetUnicode: (text: number, index: number) => number
  readonly _FPDFText_IsGenerated: (text: number, index: number) => number
  readonly _FPDFText_HasUnicodeMapError: (text: number, index: number) => number
  readonly _FPDFText_GetCharBox: (text: number, index: number, left: number, right: number, bottom: number, top: number) => number
  readonly _FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number
  readonly _FPDFText_GetLooseCharBox: (text: number, index: number, box: number) => number
  readonly _FPDFText_GetFontSize: (text: number, index: number) => number
  readonly _FPDFPage_GetObject: (page: number, index: number) => number
  readonly _FPDFFormObj_GetObject: (form: number, index: number) => number
  readonly _FPDFPageObj_GetType: (object: number) => number
  readonly _FPDFPageObj_GetMatrix: (object: number, matrix: number) => number
  readonly _FPDFPath_GetDrawMode: (path: number, fill: number, stroke: number) => number
  readonly _FPDFPath_CountSegments: (path: number) => number
  readonly _FPDFPath_GetPathSegment: (path: number, index: number) => number
  readonly _FPDFPathSegment_GetPoint: (segment: number, x: number, y: number) => number
  readonly _FPDFPathSegment_GetType: (segment: number) => number
  readonly _FPDFPathSegment_GetClose: (segment: number) => number
}

function callsOf(module: WrappedPdfiumModule): Calls {
  return module.pdfium as unknown as Calls
}

/** Room for a few numbers that the engine answers into. */
class Scratch {
  readonly at: number
  readonly #module: WrappedPdfiumModule
  #wide: Float64Array = new Float64Array()
  #narrow: Float32Array = new Float32Array()

  constructor(module: WrappedPdfiumModule) {
    this.#module = module
    this.at = module.pdfium.wasmExports.malloc(64)
  }

  /** Eight numbers of double width; the view moves when the engine's memory grows. */
  get doubles(): Float64Array {
    const { buffer } = heapOf(this.#module)
    if (this.#wide.buffer !== buffer) this.#wide = new Float64Array(buffer, this.at, 8)
    return this.#wide
  }

  /** Sixteen of single width, in the same room. */
  get floats(): Float32Array {
    const { buffer } = heapOf(this.#module)
    if (this.#narrow.buffer !== buffer) this.#narrow = new Float32Array(buffer, this.at, 16)
    return this.#narrow
  }

  free(): void {
    this.#module.pdfium.wasmExports.free(this.at)
  }
}

function readPage(module: WrappedPdfiumModule, file: number, index: number): PageContent {
  const read = onPage(module, file, index, (page, turn, scratch): PageContent => {
    const text = readChars(module, page, turn, scratch)
    const drawn = readDrawing(module, page, turn, scratch)
    return { number: index + 1, width: turn.width, height: turn.height, ...text, ...drawn }
  })
  return read ?? { number: index + 1, width: 0, height: 0, chars: [], rules: [], images: 0, unmapped: 0 }
}

/** Opens a page for as long as something is done with it; undefined where it does not open. */
function onPage<T>(module: WrappedPdfiumModule, file: number, index: number, use: (page: number, turn: Turn, scratch: Scratch) => T): T | undefined {
  const page = module.FPDF_LoadPage(file, index)
  if (page === 0) return undefined
  const scratch = new Scratch(module)
  try {
    module.FPDF_GetPageBoundingBox(page, scratch.at)
    const [left = 0, top = 0, right = 0, bottom = 0] = scratch.floats
    return use(page, new Turn({ left, top, right, bottom }, module.FPDFPage_GetRotation(page)), scratch)
  } finally {
    scratch.free()
    module.FPDF_ClosePage(page)
  }
}

function readChars(module: WrappedPdfiumModule, page: number, turn: Turn, scratch: Scratch): { chars: readonly Char[]; unmapped: number } {
  const text = module.FPDFText_LoadPage(page)
  const calls = callsOf(module)
  const chars: Char[] = []
  let unmapped = 0
  const count = Math.min(limits.chars, module.FPDFText_CountChars(text))
  for (let index = 0; index < count; index++) {
    const code = calls._FPDFText_GetUnicode(text, index)
    if (calls._FPDFText_IsGenerated(text, index) === 1 || code <= 0x20 || spaces.has(code)) continue
    if (calls._FPDFText_HasUnicodeMapError(text, index) === 1 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) unmapped++
    calls._FPDFText_GetCharBox(text, index, scratch.at, scratch.at + 8, scratch.at + 16, scratch.at + 24)
    const [left = 0, right = 0, bottom = 0, top = 0] = scratch.doubles
    calls._FPDFText_GetCharOrigin(text, index, scratch.at, scratch.at + 8)
    const [x = 0, y = 0] = scratch.doubles
    // What a glyph advances tells gaps better than its ink: a comma's ink fills a quarter of its room.
    calls._FPDFText_GetLooseCharBox(text, index, scratch.at)
    const [looseLeft = left, looseTop = top, looseRight = right, looseBottom = bottom] = scratch.floats
    const isFlat = turn.isUpright
    const box = isFlat ? turn.box(Math.min(left, looseLeft), bottom, Math.max(right, looseRight), top) : turn.box(left, bottom, right, top)
    if (!turn.isInside(box)) continue
    const baseline = turn.point(x, y).y
    const size = sizeOf(calls._FPDFText_GetFontSize(text, index), Math.abs(isFlat ? looseTop - looseBottom : looseRight - looseLeft))
    chars.push({ text: String.fromCodePoint(code), ...withHeight(box, baseline, size), baseline, size })
  }
  module.FPDFText_ClosePage(text)
  return { chars, unmapped }
}

/** A dash, a stop or a glyph of a font that is not in the file has next to no ink; its place in the line is that of its neighbours. */
function withHeight(box: Box, baseline: number, size: number): Box {
  return box.bottom - box.top < size * 0.25 ? { ...box, top: baseline - size * 0.8, bottom: baseline + size * 0.12 } : box
}

/** Files may scale a font of size 1 by a matrix; then the room a glyph takes in its line, ink or not, tells how large it is. */
function sizeOf(nominal: number, room: number): number {
  return nominal < 3 || nominal > 3 * room + 8 ? Math.max(4, room * 0.85) : nominal
}

interface Drawing {
  readonly rules: Rule[]
  images: number
  left: number
}

function readDrawing(module: WrappedPdfiumModule, page: number, turn: Turn, scratch: Scratch): { rules: readonly Rule[]; images: number } {
  const drawing: Drawing = { rules: [], images: 0, left: limits.objects }
  const count = module.FPDFPage_CountObjects(page)
  const identity: Matrix = [1, 0, 0, 1, 0, 0]
  for (let index = 0; index < count && drawing.left > 0; index++)
    readObject(module, callsOf(module)._FPDFPage_GetObject(page, index), identity, 0, drawing, turn, scratch)
  return { rules: drawing.rules, images: drawing.images }
}

function readObject(module: WrappedPdfiumModule, object: number, outer: Matrix, depth: number, drawing: Drawing, turn: Turn, scratch: Scratch): void {
  drawing.left--
  const kind = callsOf(module)._FPDFPageObj_GetType(object)
  if (kind === kinds.image) drawing.images++
  if (kind !== kinds.path && kind !== kinds.form) return
  callsOf(module)._FPDFPageObj_GetMatrix(object, scratch.at)
  const matrix = times([...scratch.floats.subarray(0, 6)] as unknown as Matrix, outer)
  if (kind === kinds.path) return readPath(module, object, matrix, drawing, turn, scratch)
  if (depth >= limits.depth) return
  const count = module.FPDFFormObj_CountObjects(object)
  for (let index = 0; index < count && drawing.left > 0; index++)
    readObject(module, callsOf(module)._FPDFFormObj_GetObject(object, index), matrix, depth + 1, drawing, turn, scratch)
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ]
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Lines that run with the page are rules; a filled box is one only when it is thin, else it is shading. */
function readPath(module: WrappedPdfiumModule, path: number, matrix: Matrix, drawing: Drawing, turn: Turn, scratch: Scratch): void {
  callsOf(module)._FPDFPath_GetDrawMode(path, scratch.at, scratch.at + 8)
  const isStroked = heapOf(module)[scratch.at + 8] !== 0
  const shapes = shapesOf(module, path, matrix, turn, scratch)
  for (const shape of shapes) {
    const xs = shape.map(({ x }) => x)
    const ys = shape.map(({ y }) => y)
    const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
    if (isStroked) shape.slice(1).forEach((point, index) => pushLine(drawing.rules, shape[index]!, point))
    else if (box.bottom - box.top <= thinnest || box.right - box.left <= thinnest) pushBox(drawing.rules, box)
  }
}

function shapesOf(module: WrappedPdfiumModule, path: number, matrix: Matrix, turn: Turn, scratch: Scratch): readonly (readonly Point[])[] {
  const shapes: Point[][] = []
  const count = Math.min(2_000, callsOf(module)._FPDFPath_CountSegments(path))
  for (let index = 0; index < count; index++) {
    const segment = callsOf(module)._FPDFPath_GetPathSegment(path, index)
    callsOf(module)._FPDFPathSegment_GetPoint(segment, scratch.at, scratch.at + 4)
    const [x = 0, y = 0] = scratch.floats
    const point = turn.point(x * matrix[0] + y * matrix[2] + matrix[4], x * matrix[1] + y * matrix[3] + matrix[5])
    const kind = callsOf(module)._FPDFPathSegment_GetType(segment)
    if (kind === segments.move) shapes.push([point])
    else if (kind === segments.line) shapes.at(-1)?.push(point)
    if (callsOf(module)._FPDFPathSegment_GetClose(segment) !== 0 && shapes.at(-1) !== undefined) shapes.at(-1)!.push(shapes.at(-1)![0]!)
  }
  return shapes
}

function pushLine(rules: Rule[], a: Point, b: Point): void {
  const wide = Math.abs(a.x - b.x)
  const high = Math.abs(a.y - b.y)
  if (high <= 1 && wide > 1) rules.push({ isHorizontal: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
  else if (wide <= 1 && high > 1) rules.push({ isHorizontal: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
}

function pushBox(rules: Rule[], { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number }): void {
  if (bottom - top <= right - left) rules.push({ isHorizontal: true, at: (top + bottom) / 2, from: left, to: right })
  else rules.push({ isHorizontal: false, at: (left + right) / 2, from: top, to: bottom })
}
