import type { ReadResult } from '#document/read-result'
import { refuse } from '#document/read-result'
import { zipEntries } from '#readers/zip/entries'
import { isData } from './data/read-data.ts'
import { pdfEngine, restartPdfEngine } from './pdf-engine.ts'

/** Each reader is loaded when the first file of its kind comes: most runs read one kind. */
const readers = {
  docx: async () => (await import('#readers/docx/read-docx')).readDocx,
  html: async () => (await import('#readers/html/read-html')).readHtml,
  markdown: async () => (await import('#readers/markdown/read-markdown')).readMarkdown,
  pdf: async () => (await import('#readers/pdf/read-pdf')).readPdf,
  xlsx: async () => (await import('#readers/xlsx/read-xlsx')).readXlsx,
}

const page = /^\ufeff?\s*<(?:!doctype|html|head|body|\?xml|table|div|meta)\b|<(?:!doctype\s+html|html)\b/i
const pdf = /^[\s\S]{0,1024}?%PDF-\d/
/** Unpacked, no budget book is larger; a zip that claims more is a trap. */
const largestUnpacked = 400 * 1024 * 1024

/** Reads bytes by what they are, never by a name: PDF, Word, Excel, a page when it begins like one, else text or Markdown. */
export async function readBytes(bytes: Uint8Array): Promise<ReadResult> {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1100)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (pdf.test(beginning)) return readPdfSafely(bytes)
  if (beginning.startsWith('PK')) return readZip(bytes)
  // The compound file of Office 97 to 2003; what is not a workbook in it is a .doc.
  if (beginning.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const read = await (await readers.xlsx())(bytes)
    return read.status === 'read'
      ? read
      : refuse('format-not-supported', '这是旧版 Word（.doc）或加密的 Office 文件，无法读取。请用 Word 或 WPS 打开后另存为 .docx（或 .pdf）再试。')
  }
  if (isData(bytes)) return refuse('format-not-supported', '这是 JSON 数据，只能用 mingzhang check 核对，或作为 --last-year。请给出公开的原文件。')
  return page.test(beginning) ? (await readers.html())(bytes) : (await readers.markdown())(bytes)
}

/** A file that breaks the engine breaks only itself. */
async function readPdfSafely(bytes: Uint8Array): Promise<ReadResult> {
  try {
    const readPdf = await readers.pdf()
    return readPdf(bytes, await pdfEngine())
  } catch {
    restartPdfEngine()
    return refuse('damaged', 'PDF 文件有内部错误，读不下去。请用 PDF 阅读器打开后另存（或重新打印成 PDF）再试。')
  }
}

async function readZip(bytes: Uint8Array): Promise<ReadResult> {
  const entries = zipEntries(bytes)
  if (entries === undefined) return refuse('damaged', '文件不完整，无法打开。请重新下载，或从原文件另存一份。')
  if (entries.reduce((sum, { size }) => sum + size, 0) > largestUnpacked)
    return refuse('too-large', '文件解开后异常巨大，不像一本预算，未读取。请检查文件来源。')
  const has = (start: string) => entries.some(({ name }) => name.startsWith(start))
  if (has('word/')) return (await readers.docx())(bytes)
  if (has('xl/') || entries.some(({ name }) => name === 'content.xml')) return (await readers.xlsx())(bytes)
  return refuse('format-not-supported', '这是压缩包。请解开后，把里面的 PDF、Word、Excel 或网页文件给我。')
}
