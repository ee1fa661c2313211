import { checkDocument, type CheckReport } from '#app/check-document'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { qinghai } from '#templates/registry'

/** Reads and checks a book given as Markdown text; a refusal fails the test that asked. */
export function checkText(text: string): CheckReport {
  const report = checkDocument(readMarkdown(new TextEncoder().encode(text)), qinghai)
  if (report.status === 'refused') throw new Error(report.message)
  return report
}
