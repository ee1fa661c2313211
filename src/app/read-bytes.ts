import type { ReadResult } from '#document/read-result'
import { readHtml } from '#readers/html/read-html'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { readPdf } from '#readers/pdf/read-pdf'
import { pdfEngine } from './pdf-engine.ts'

const page = /^\ufeff?\s*<(?:!doctype|html|head|body|\?xml|table|div|meta)\b|<(?:!doctype\s+html|html)\b/i
const pdf = /^[\s\S]{0,1024}?%PDF-\d/

/** Reads bytes by what they are, never by a name: a PDF, a page when it begins like one, else text or Markdown. */
export async function readBytes(bytes: Uint8Array): Promise<ReadResult> {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1100)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (pdf.test(beginning)) return readPdf(bytes, await pdfEngine())
  return page.test(beginning) ? readHtml(bytes) : readMarkdown(bytes)
}
