import type { ReadResult } from '#document/read-result'
import { readHtml } from '#readers/html/read-html'
import { readMarkdown } from '#readers/markdown/read-markdown'

const page = /^\ufeff?\s*<(?:!doctype|html|head|body|\?xml|table|div|meta)\b/i

/** Reads bytes by what they are, never by a name: a page when it begins like one, else text or Markdown. */
export function readBytes(bytes: Uint8Array): ReadResult {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).replace(/^\u00ef\u00bb\u00bf/, '')
  return page.test(beginning) ? readHtml(bytes) : readMarkdown(bytes)
}
