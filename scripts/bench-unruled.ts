import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDocument } from '#app/check-document'
import { pdfEngine } from '#app/pdf-engine'
import { keyId } from '#core/key'
import type { PdfEngine } from '#readers/pdf/engine'
import { readPdf } from '#readers/pdf/read-pdf'
import { templates } from '#templates/registry'

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

interface Read {
  readonly facts: ReadonlySet<string>
  readonly errors: readonly string[]
}

function read(path: string, by: PdfEngine): Read | undefined {
  const report = checkDocument(readPdf(readFileSync(path), by), templates)
  if (report.status === 'refused') return undefined
  return {
    facts: new Set(report.book.facts.filter(({ from, blank }) => from === 'table' && !blank).map(({ key, figure }) => `${keyId(key)}=${figure.micro}`)),
    errors: report.findings.filter(({ severity }) => severity === 'error').map(({ check, message }) => `${check}: ${message}`),
  }
}

const rows: Record<string, unknown>[] = []
const only = process.argv[2]
let [all, same, other, more] = [0, 0, 0, 0]
for (const file of readdirSync(corpus).filter((name) => name.endsWith('.pdf') && (only === undefined || name.includes(only)))) {
  const ruled = read(join(corpus, file), engine)
  if (ruled === undefined || ruled.facts.size === 0) continue
  const free = read(join(corpus, file), unruled) ?? { facts: new Set(), errors: [] }
  const found = [...ruled.facts].filter((fact) => free.facts.has(fact)).length
  const invented = [...free.facts].filter((fact) => !ruled.facts.has(fact)).length
  const errors = free.errors.length - ruled.errors.length
  all += ruled.facts.size
  same += found
  other += invented
  more += Math.max(0, errors)
  rows.push({
    file,
    facts: ruled.facts.size,
    found: `${((100 * found) / ruled.facts.size).toFixed(1)} %`,
    other: invented,
    errors: `${ruled.errors.length} / ${free.errors.length}`,
  })
  if (only === undefined) continue
  for (const [name, from, to] of [
    ['lost', ruled, free],
    ['other', free, ruled],
  ] as const)
    console.log(name, [...from.facts].filter((fact) => !to.facts.has(fact)).slice(0, 12))
  console.log(free.errors)
}
console.table(rows)
console.log(
  `of ${all} facts in ruled tables ${same} (${((100 * same) / all).toFixed(1)} %) are read without the lines; ${other} facts are others; ${more} more findings of errors`,
)
