import { expect, test } from 'vitest'
import { compileBook } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import { checkDocument } from '#app/check-document'
import { qinghai } from '#templates/registry'
import { writeDocx } from '#writers/docx/write-docx'
import { exampleBook } from './example.ts'

/** A unit that lives on what it earns: nothing of its budget is money of the general public budget. */
const selfSupporting = {
  ...exampleBook,
  lines: exampleBook.lines.map((line) => ({ ...line, fund: 'business' as const })),
  income: exampleBook.income.map((line) => ({ ...line, source: 'business' as const })),
  lastYear: { ...exampleBook.lastYear, lines: [] },
}

test('what has no amount has no chart, and the Word file is written all the same', async () => {
  const { document } = compileBook(selfSupporting, qinghai)
  const charts = document.blocks.flatMap((block) => (block.kind === 'chart' ? [block.caption] : []))
  expect(charts).toEqual(['2024年收入预算构成图', '2024年支出预算构成图'])
  const report = checkDocument(await readBytes(await writeDocx(document)), qinghai)
  expect(report.status).toBe('checked')
})
