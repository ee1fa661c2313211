import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import type { BookDiff } from './book-diff.ts'
import { diffDocument } from './diff-document.ts'
import { diffJson } from './diff-json.ts'
import { diffText } from './diff-text.ts'

export const diffFormats = ['text', 'json', 'html', 'xlsx', 'md'] as const
export type DiffFormat = (typeof diffFormats)[number]

/** The comparison in one of the formats; only xlsx is bytes. */
export async function writeDiff(format: DiffFormat, diff: BookDiff): Promise<string | Uint8Array> {
  switch (format) {
    case 'text':
      return diffText(diff)
    case 'json':
      return `${JSON.stringify(diffJson(diff), null, 2)}\n`
    case 'html':
      return writeHtml(diffDocument(diff))
    case 'xlsx':
      return writeXlsx(diffDocument(diff))
    case 'md':
      return writeMarkdown(diffDocument(diff))
  }
}
