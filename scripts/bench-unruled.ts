import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDocument } from '#app/check-document'
import { pdfEngine } from '#app/pdf-engine'
import { keyId } from '#core/key'
import type { PdfEngine } from '#readers/pdf/engine'
import { readPdf } from '#readers/pdf/read-pdf'
import { qinghai } from '#templates/qinghai/template'

/**
 * Tables without ruling lines, measured on published files: each is read as it is and once more with its lines taken away.
 * What the second reading gives is compared with the first, fact by fact.
 */
const corpus = '../shared/corpus'
const engine = await pdfEngine()
const unruled = {
  open: (bytes: Uint8Array) => {
    const opened = engine.open(bytes)
    return opened.status === 'open' ? { ...opened, page: (index: number) => ({ ...opened.page(index), rules: [] }) } : opened
  },
} as PdfEngine

function factsOf(path: string, by: PdfEngine): ReadonlySet<string> | undefined {
  const report = checkDocument(readPdf(readFileSync(path), by), qinghai)
  if (report.status === 'refused') return undefined
  return new Set(report.book.facts.filter(({ from, blank }) => from === 'table' && !blank).map(({ key, figure }) => `${keyId(key)}=${figure.micro}`))
}

const rows: Record<string, unknown>[] = []
const only = process.argv[2]
let [all, same, other] = [0, 0, 0]
for (const file of readdirSync(corpus).filter((name) => name.endsWith('.pdf') && (only === undefined || name.includes(only)))) {
  const ruled = factsOf(join(corpus, file), engine)
  if (ruled === undefined) continue
  const free = factsOf(join(corpus, file), unruled) ?? new Set()
  const found = [...ruled].filter((fact) => free.has(fact)).length
  const invented = [...free].filter((fact) => !ruled.has(fact)).length
  all += ruled.size
  same += found
  other += invented
  rows.push({ file, facts: ruled.size, found: `${((100 * found) / ruled.size).toFixed(1)} %`, other: invented })
  if (only !== undefined) {
    console.log('lost', [...ruled].filter((fact) => !free.has(fact)).slice(0, 12))
    console.log('other', [...free].filter((fact) => !ruled.has(fact)).slice(0, 12))
  }
}
console.table(rows)
console.log(`of ${all} facts in ruled tables ${same} (${((100 * same) / all).toFixed(1)} %) are read without the lines; ${other} facts are others`)
