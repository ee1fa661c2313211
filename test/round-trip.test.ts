import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkDocument } from '#app/check-document'
import { compileBook } from '#app/compile-book'
import { readBytes } from '#app/read-bytes'
import type { Book, ExpenditureLine, LineFund } from '#core/book'
import { keyId } from '#core/key'
import { fen } from '#core/money'
import type { Block, Run } from '#document/blocks'
import { qinghai } from '#templates/qinghai/template'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'

const functional = ['2010301', '2050202', '2080505', '2080506', '2080801', '2101101', '2130104', '2210201']
const economic = ['30101', '30102', '30201', '30211', '30217', '30231', '30302', '31002']

const line = fc.record({
  functional: fc.constantFrom(...functional), economic: fc.constantFrom(...economic), isProject: fc.boolean(),
  fund: fc.constantFrom<LineFund>('generalPublic', 'generalPublic', 'generalPublic', 'governmentFunds', 'institution'),
  carryOver: fc.constantFrom(false, false, false, true), amount: fc.bigInt({ min: 1n, max: 900_000_000n }),
}).map(({ isProject, amount, ...rest }): ExpenditureLine => ({ ...rest, amount: fen(amount), kind: isProject ? 'project' : 'basic', project: isProject ? '100001000026T000000001' : '' }))

const book = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 30 }),
  before: fc.array(fc.record({ functional: fc.constantFrom(...functional), amount: fc.bigInt({ min: 0n, max: 900_000_000n }) }), { maxLength: 10 }),
}).map(({ lines, before }): Book => ({
  year: 2031, template: 'qinghai-2024', lines, carryOut: [], income: [], assets: {}, reasons: [], glossary: [], functionalNames: {}, economicNames: {}, descriptions: {},
  unit: { name: '临江市样例服务中心', code: '100001', nature: 'agency', department: '', kind: 'department', level: '市级', duties: ['承担样例业务。'], offices: [], staffing: [{ name: '事业编制', count: 12 }], subordinates: [] },
  lastYear: {
    lines: before.map((entry) => ({ functional: entry.functional, fund: 'generalPublic', amount: fen(entry.amount) })),
    threePublic: { overseas: fen(0n), vehiclePurchase: fen(0n), vehicleOperation: fen(0n), reception: fen(12_340_000n) }, agencyOperation: fen(0n),
  },
  projects: [{ code: '100001000026T000000001', name: '样例项目', category: '3-特定目标类', objective: '完成样例工作。', indicators: [] }],
  procurement: { goods: fen(0n), works: fen(0n), services: fen(0n) },
}))

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs))
  if (block.kind === 'list') return block.items.flatMap((item) => item.runs)
  return block.kind === 'chart' ? block.parts.flatMap((part) => part.runs) : block.runs
}

const amounts = new Set(['parts-make-total', 'revenue-equals-expenditure', 'stated-alike', 'funds-agree', 'change-agrees', 'growth-agrees', 'share-agrees', 'project-total-agrees'])

it.each([['Markdown', writeMarkdown], ['HTML', writeHtml]] as const)('a generated book survives %s: equal facts, no finding about amounts', (_, write) => {
  fc.assert(fc.property(book, (generated) => {
    const { document, figures } = compileBook(generated, qinghai)
    fc.pre(figures.residuals.length === 0)
    const report = checkDocument(readBytes(new TextEncoder().encode(write(document))), qinghai)
    if (report.status === 'refused') throw new Error(report.message)
    const read = new Map(report.book.facts.filter((fact) => !fact.blank).map((fact) => [keyId(fact.key), fact.figure.text]))
    const missing = document.blocks.flatMap(runsOf).filter((run) => run.fact !== undefined && read.get(run.fact)?.replace('-', '') !== run.text.replace('-', ''))
    expect(missing.map((run) => `${run.fact} ${run.text} ${read.get(run.fact!)}`)).toEqual([])
    expect(report.findings.filter((finding) => amounts.has(finding.check) && finding.severity !== 'info').map((finding) => finding.message)).toEqual([])
  }), { numRuns: 60, seed: 11 })
})
