import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import type { Box } from '#document/place'
import type { Color } from './annotate.ts'
import type { Turn } from './turn.ts'

/** A part of a page as a PNG, so many pixels wide, with some boxes outlined. */
export interface PagePicture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** What to show of a page: the part of it, in points, and what to outline on it. */
export interface Framing {
  readonly part: Box
  readonly width: number
  readonly outlines: readonly { readonly boxes: readonly Box[]; readonly color: Color }[]
}

/** Four bytes a point: blue, green, red, opacity. */
const format = 4
const flags = { annotations: 1, redFirst: 0x10 } as const
const smallest = 9
const stroke = 3
const margin = 2

/** Draws a part of an open page. */
export function drawPage(module: WrappedPdfiumModule, page: number, turn: Turn, { part, width, outlines }: Framing): PagePicture {
  const scale = width / (part.right - part.left)
  const height = Math.round((part.bottom - part.top) * scale)
  const bitmap = module.FPDFBitmap_CreateEx(width, height, format, 0, 0)
  module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
  const whole = [-part.left, -part.top, turn.width, turn.height].map((points) => Math.round(points * scale)) as [number, number, number, number]
  module.FPDF_RenderPageBitmap(bitmap, page, ...whole, 0, flags.annotations | flags.redFirst)
  for (const { boxes, color } of outlines) for (const box of boxes) outline(module, bitmap, scaled(box, part, scale), color)
  const bytes = pngOf(module, bitmap, width, height)
  module.FPDFBitmap_Destroy(bitmap)
  return { bytes, width, height }
}

function scaled({ left, right, top, bottom }: Box, part: Box, scale: number): Box {
  return {
    left: Math.round((left - margin - part.left) * scale),
    right: Math.round((right + margin - part.left) * scale),
    top: Math.round((top - margin - part.top) * scale),
    bottom: Math.round((bottom + margin - part.top) * scale),
  }
}

function outline(module: WrappedPdfiumModule, bitmap: number, { left, right, top, bottom }: Box, { red, green, blue }: Color): void {
  // The page was drawn with red first, so red and blue change places here as well.
  const color = ((0xff << 24) | (blue << 16) | (green << 8) | red) >>> 0
  const [wide, high] = [right - left, bottom - top]
  module.FPDFBitmap_FillRect(bitmap, left, top, wide, stroke, color)
  module.FPDFBitmap_FillRect(bitmap, left, bottom - stroke, wide, stroke, color)
  module.FPDFBitmap_FillRect(bitmap, left, top, stroke, high, color)
  module.FPDFBitmap_FillRect(bitmap, right - stroke, top, stroke, high, color)
}

function pngOf(module: WrappedPdfiumModule, bitmap: number, width: number, height: number): Uint8Array {
  const { malloc, free } = module.pdfium.wasmExports
  const answer = malloc(4)
  const size = module.EPDF_PNG_EncodeRGBA(module.FPDFBitmap_GetBuffer(bitmap), width, height, module.FPDFBitmap_GetStride(bitmap), smallest, answer)
  const heap = (module.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8
  const at = new DataView(heap.buffer).getUint32(answer, true)
  const bytes = heap.slice(at, at + size)
  free(at)
  free(answer)
  return bytes
}
