import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '#app/check-folder'
import { markPdf, type Found } from '#app/marks/mark-pdf'
import { pdfEngine } from '#app/pdf-engine'
import { spotOf } from '#readers/pdf/spot'
import { printMarked } from '../src/cli/marked.ts'
import { readPdf } from '#readers/pdf/read-pdf'
import { Turn } from '#readers/pdf/turn'
import { ruledTable, smallPdf, type Mark } from './small-pdf.ts'

const sentences: readonly Mark[] = [
  { text: '临江市水务局2024年部门预算', x: 150, y: 80, size: 20 },
  { text: '一般公共预算当年拨款120.60万元，比上年增加10.60万元，增长99.64%。', x: 72, y: 140 },
]
const table = ruledTable(
  72,
  200,
  [150, 100, 100],
  [
    ['项目', '合计', '基本支出'],
    ['教育支出', '30.00', '30.00'],
    ['农林水支出', '12.50', ''],
  ],
)

/** The same finding whatever the page: one in the sentence with an edit, one in the table, one nowhere. */
function found(places: readonly Found['findings'][number]['place'][]): Found {
  return {
    held: 3,
    notChecked: [],
    findings: places.map((place, index) => ({
      check: 'growth-agrees',
      severity: index === 0 ? 'error' : 'warning',
      message: `第${index + 1}处写错了。`,
      place,
    })),
    causes: places.map((place, index) => ({ findings: [index], edits: index === 0 ? [{ place, from: '99.64%', to: '9.64%' }] : [] })),
  }
}

async function mark(bytes: Uint8Array, report: Found) {
  const marked = await markPdf(bytes, report)
  if (marked.status === 'refused') throw new Error(marked.message)
  return { bytes: marked.bytes, added: Buffer.from(marked.bytes.subarray(bytes.length)).toString('latin1') }
}

/** The corners of the highlights that were added, as left, bottom, right, top. */
function highlights(added: string): readonly (readonly number[])[] {
  return [...added.matchAll(/\/QuadPoints\[([^\]]*)\]/g)].map(([, numbers]) => {
    const all = numbers!.trim().split(/\s+/).map(Number)
    const [xs, ys] = [all.filter((_, at) => at % 2 === 0), all.filter((_, at) => at % 2 === 1)]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  })
}

describe('a published PDF with its problems marked', () => {
  const quote = '增长99.64%'

  it.each([0, 90])('keeps every byte of the file and highlights the words to change, page turned by %i degrees', async (turn) => {
    const bytes = smallPdf([sentences], turn)
    const { bytes: marked, added } = await mark(bytes, found([{ page: 1, quote }]))
    expect(Buffer.from(marked.subarray(0, bytes.length)).equals(Buffer.from(bytes))).toBe(true)
    const boxes = highlights(added)
    expect(boxes).toHaveLength(1)
    // In the coordinates of the file the sentence stands at one height whatever the turn: 842 - 140 points up.
    const [left, bottom, right, top] = boxes[0]!
    expect(bottom!).toBeGreaterThan(690)
    expect(top!).toBeLessThan(720)
    expect(right! - left!).toBeLessThan(80)
  })

  it('gives the same bytes for the same file', async () => {
    const bytes = smallPdf([[...sentences, ...table]])
    const report = found([
      { page: 1, quote },
      { page: 1, table: '支出表', row: 2, column: 3, quote: '30.00' },
    ])
    const [first, second] = [await mark(bytes, report), await mark(bytes, report)]
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true)
  })

  it('puts what stands nowhere as a note at the top of the page, beside the summary', async () => {
    const { added } = await mark(smallPdf([sentences]), found([{ page: 1, quote: '没有这句话' }, {}]))
    expect(added.match(/\/Subtype\s*\/Text\b/g)).toHaveLength(3)
    expect(added).not.toContain('/QuadPoints')
  })

  it('refuses what is no PDF and says what can be had instead', async () => {
    expect(await markPdf(new TextEncoder().encode('# 预算'), found([]))).toMatchObject({ status: 'refused', message: expect.stringContaining('--format html') })
  })
})

it('finds the way back to the coordinates of the file however the page is turned', () => {
  for (const quarter of [0, 1, 2, 3]) {
    const turn = new Turn({ left: 10, bottom: 20, right: 605, top: 862 }, quarter)
    const shown = turn.point(123, 456)
    expect(turn.inFile(shown.x, shown.y)).toEqual({ x: 123, y: 456 })
  }
})

describe('the spot of a place', () => {
  it('is the cell of the row and column, also where the figure stands in the row twice or the cell is blank', async () => {
    const engine = await pdfEngine()
    const bytes = smallPdf([table])
    const read = readPdf(bytes, engine)
    const rows = read.status === 'read' ? read.document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) : []
    const opened = engine.open(bytes)
    if (opened.status !== 'open' || rows.length !== 3) throw new Error('not read')
    const at = (row: number, column: number, quote: string) => spotOf(opened.page(0), { ...rows[row - 1]!.place, row, column, quote })
    const [second, third, blank] = [at(2, 2, '30.00'), at(2, 3, '30.00'), at(3, 3, '')]
    opened.close()
    expect([second, third].map((spot) => spot?.isWords)).toEqual([true, true])
    expect(second!.boxes[0]!.right).toBeLessThan(322)
    expect(third!.boxes[0]!.left).toBeGreaterThan(322)
    expect(blank).toEqual({ isWords: false, boxes: [expect.objectContaining({ left: expect.closeTo(322, 0), right: expect.closeTo(422, 0) })] })
  })
})

const book = `# 临江市水务局2024年部门预算

## 第三部分 部门预算情况说明

### 五、一般公共预算当年拨款情况说明

临江市水务局2024年一般公共预算当年拨款120.60万元，比上年增加10.60万元，增长99.64%。`

it('a batch writes a marked file each into a folder, and names the file that is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-marked-'))
  const names = ['a.pdf', 'b.md'].map((name) => join(folder, name))
  writeFileSync(names[0]!, smallPdf([book.split('\n\n').map((line, at) => ({ text: line.replace(/^#+ /, ''), x: 72, y: 80 + at * 40, size: 10 }))]))
  writeFileSync(names[1]!, book)
  const reports = [...(await checkFolder(names)).reports]
  expect(await printMarked(reports, join(folder, 'out'))).toBe(false)
  expect(
    readFileSync(join(folder, 'out', 'a-核对.pdf'))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})
