import { expect, test } from 'vitest'
import { checkDocument, type CheckReport } from '#app/check-document'
import type { Edit } from '#checks/check'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { compileBook } from '#app/compile-book'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { drawsFrom } from '../scripts/seeds/draws.ts'
import { kinds } from '../scripts/seeds/kinds.ts'
import { exampleBook } from './example.ts'

/** A book in Markdown with edits put into it, each in its cell or in the words it quotes; undefined where one of them does not say where. */
function accepted(markdown: string, edits: readonly Edit[]): string | undefined {
  const lines = markdown.split('\n')
  for (const edit of edits) {
    const at = (edit.place.line ?? 0) - 1
    const changed = lines[at] === undefined ? undefined : edit.place.column === undefined ? inWords(lines[at], edit) : inCell(lines[at], edit)
    if (changed === undefined) return undefined
    lines[at] = changed
  }
  return lines.join('\n')
}

function inCell(line: string, { place, from, to }: Edit): string | undefined {
  const cells = line.split('|')
  const cell = cells[place.column!]
  if (cell === undefined || !cell.includes(from)) return undefined
  return cells.with(place.column!, from === '' ? ` ${to} ` : cell.replace(from, to)).join('|')
}

function inWords(line: string, { place, from, to }: Edit): string | undefined {
  const at = line.indexOf(from, Math.max(0, line.indexOf(place.quote ?? '')))
  const isOne = at >= 0 && from !== '' && (place.quote !== undefined || !line.includes(from, at + 1))
  return isOne ? line.slice(0, at) + to + line.slice(at + from.length) : undefined
}

function checked(markdown: string): CheckReport {
  const report = checkDocument(readMarkdown(new TextEncoder().encode(markdown)), qinghai)
  if (report.status === 'refused') throw new Error(report.message)
  return report
}

test('accepting the edits of a cause clears its findings and brings no new error', () => {
  const clean = { book: exampleBook, document: compileBook(exampleBook, qinghai).document }
  const before = new Set(checked(writeMarkdown(clean.document)).findings.map(({ message }) => message))
  let tried = 0
  for (const [index, kind] of kinds.entries()) {
    const slip = kind.slip(clean, drawsFrom(index + 1))
    if (slip === undefined) continue
    const spoilt = writeMarkdown(slip.document)
    const report = checked(spoilt)
    for (const { edits, findings } of report.causes) {
      const mended = edits.length === 0 ? undefined : accepted(spoilt, edits)
      if (mended === undefined) continue
      const after = checked(mended).findings
      const told = findings.map((at) => report.findings[at]!.message)
      const raised = after.filter(
        ({ message, severity }) => severity === 'error' && !before.has(message) && !report.findings.some((one) => one.message === message),
      )
      const left = after.filter(({ message }) => told.includes(message))
      expect({
        kind: kind.name,
        edits: edits.map(({ from, to }) => `${from} → ${to}`),
        findings: [...left, ...raised].map(({ message }) => message),
      }).toMatchObject({ findings: [] })
      tried++
    }
  }
  expect(tried).toBeGreaterThan(60)
})
