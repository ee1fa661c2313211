import mammoth from 'mammoth'
import type { ReadResult } from '#document/read-result'
import { refuse } from '#document/read-result'
import { isTooDeep } from './depth.ts'
import { readHtml } from '../html/read-html.ts'

/** Reads a Word file: headings, paragraphs, lists and tables with their spans. Pictures say nothing to a reader of text. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  try {
    if (isTooDeep(bytes)) return refuse('damaged', 'Word 文件内部层层相套，不像正常文档，未读取。请在 Word 里打开后另存为 .docx 再试。')
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { externalFileAccess: false, styleMap: ["p[style-name='Title'] => h1:fresh"], convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    if (value === '') return refuse('empty', 'Word 文件里没有文字。请确认没有选错文件；如内容是图片，请提供有文字的文件。')
    return readHtml(new TextEncoder().encode(`<!doctype html><html><head><meta charset="utf-8"></head><body>${value}</body></html>`))
  } catch {
    return refuse('damaged', 'Word 文件不完整、已加密或已损坏，无法打开。请在 Word 里打开后另存为 .docx 再试。')
  }
}
