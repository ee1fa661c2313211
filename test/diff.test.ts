import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { countsOf, summaryOf, type BookDiff } from '#app/diff/book-diff'
import { diffJson } from '#app/diff/diff-json'
import { diffText } from '#app/diff/diff-text'
import type { Side } from '#app/diff/open-side'
import { writeDiff } from '#app/diff/write-diff'
import { diffBooks, diffSides } from '#app/diff-books'
import type { Book } from '#core/book'
import { compareLedgers, deltaOf, type LineMove } from '#core/ledger-change'
import { fen } from '#core/money'
import { textOf, type Block, type Document, type Run } from '#document/blocks'
import { fundWords, procurementWords } from '#ledger/words'
import { qinghai } from '#templates/registry'
import { writeDocx } from '#writers/docx/write-docx'
import { writeHtml } from '#writers/html/write-html'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import { books } from './books.ts'
import { exampleBook, fullBook } from './example.ts'
import { generatedBook } from './generated-book.ts'
import { anyChanges } from './ledger-changes.ts'

const moves: Readonly<Record<string, bigint>> = { '2080107|30101': 12_300_000n, '2080109|30201': -1_000_000n, '2080109|30215': 1_000_000n }
const side = (book: Book): Side => ({ kind: 'ledger', file: '台账', book })
const compare = (before: Book, after: Book): BookDiff => diffSides(side(before), side(after), qinghai)
const bare = (text: string) => text.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+、)/, '')

describe('what moved between two ledgers', () => {
  it('is nothing between a ledger and itself', () => {
    fc.assert(
      fc.property(generatedBook, (book) => {
        const diff = compare(book, book)
        expect(countsOf(diff)).toEqual({ moves: 0, tables: 0, charts: 0, cells: 0, passages: 0 })
        expect(summaryOf(diff)).toBe('两本预算没有差别。')
      }),
      { numRuns: Math.ceil(books / 3) },
    )
  }, 120_000)

  it('is the opposite the other way round, and adds up to the change of each fund', () => {
    const id = ({ before: _b, after: _a, ...line }: LineMove) => JSON.stringify(line)
    fc.assert(
      fc.property(generatedBook, generatedBook, (a, b) => {
        const [there, back] = [compareLedgers(a, b), compareLedgers(b, a)]
        expect(new Map(back.lines.map((line) => [id(line), 0n - deltaOf(line)]))).toEqual(new Map(there.lines.map((line) => [id(line), BigInt(deltaOf(line))])))
        for (const fund of Object.keys(fundWords)) {
          const total = (book: Book) => book.lines.reduce((sum, line) => (line.fund === fund ? sum + line.amount : sum), 0n)
          expect(there.lines.reduce((sum, line) => (line.fund === fund ? sum + deltaOf(line) : sum), 0n)).toBe(total(b) - total(a))
        }
        for (const { from, to, amount } of there.transfers) {
          expect([deltaOf(from), deltaOf(to)]).toEqual([0n - amount, amount])
          expect([from.fund, from.project, from.kind]).toEqual([to.fund, to.project, to.kind])
        }
      }),
      { numRuns: books * 2 },
    )
  })

  it(`lists every printed cell and sentence that any of ${books} changes of the example touches, and no other`, () => {
    const before = compileBook(exampleBook, qinghai).document
    fc.assert(
      fc.property(anyChanges, (change) => {
        const changed = change(exampleBook)
        const diff = compare(exampleBook, changed)
        const after = compileBook(changed, qinghai).document
        for (const title of new Set([...tablesIn(after.blocks).keys(), ...tablesIn(before.blocks).keys()])) {
          const cells = diff.tables.flatMap((table) => (table.title === title ? table.cells : []))
          const [old, now] = [tablesIn(before.blocks).get(title), tablesIn(after.blocks).get(title)]
          // Whatever fact a table prints otherwise is told of that table, as it was printed and as it is.
          const moved = [...new Set([...(now?.facts.keys() ?? []), ...(old?.facts.keys() ?? [])])].map((fact) => [old?.facts.get(fact), now?.facts.get(fact)])
          const isTold = ([from, to]: readonly (string | undefined)[]) =>
            cells.some((cell) => (from === undefined || cell.before === from) && (to === undefined || cell.after === to)) ||
            (cells.some((cell) => cell.before === from) && cells.some((cell) => cell.after === to))
          expect(
            moved.filter(([from, to]) => from !== to).filter((pair) => !isTold(pair)),
            title,
          ).toEqual([])
          // And every text that a table prints so many times more or less is told just as many times.
          const net = new Map<string, number>()
          const add = (text: string, by: number) => net.set(text, (net.get(text) ?? 0) + by)
          for (const text of now?.texts ?? []) add(text, 1)
          for (const text of old?.texts ?? []) add(text, -1)
          for (const cell of cells) {
            add(cell.after, -1)
            add(cell.before, 1)
          }
          expect(
            [...net].filter(([text, count]) => text !== '' && count !== 0),
            title,
          ).toEqual([])
        }
        const told = diff.passages.flatMap((passage) => [passage.before, passage.after])
        const [old, now] = [sentencesIn(before.blocks), sentencesIn(after.blocks)]
        for (const sentence of [...now.filter((text) => !old.includes(text)), ...old.filter((text) => !now.includes(text))]) expect(told).toContain(sentence)
        for (const { before: from, after: to } of diff.passages) expect(from).not.toBe(to)
        for (const cell of diff.tables.flatMap(({ cells }) => cells)) expect(cell.before).not.toBe(cell.after)
      }),
      { numRuns: books },
    )
  }, 300_000)
})

describe('the report of what moved', () => {
  const dropped = '63020000024T000000018'
  const later: Book = {
    ...exampleBook,
    income: exampleBook.income.map((line) => ({ ...line, amount: fen(line.amount + 3_300_000n) })),
    lines: exampleBook.lines
      .filter(({ project }) => project !== dropped)
      .map((line) => ({ ...line, amount: fen(line.amount + (moves[`${line.functional}|${line.economic}`] ?? 0n)) })),
    projects: exampleBook.projects
      .filter(({ code }) => code !== dropped)
      .map((project) => ({ ...project, indicators: project.indicators.map((each) => (each.value === '280' ? { ...each, value: '300' } : each)) })),
    reasons: exampleBook.reasons.map((reason) => (reason.about === '2080502' ? { ...reason, text: '退休人员增加2人' } : reason)),
  }
  const diff = compare(exampleBook, later)

  it('says it in budget language: headings, projects, transfers, targets, reasons', () => {
    const words = diff.groups.flatMap(({ entries }) => entries.flatMap(({ words: own, details }) => [own, ...details]))
    expect(words).toEqual([
      '不再安排项目“社保政策宣传及社保卡宣传推广工作经费”，减少9.00万元',
      '2080107 社会保险业务管理事务，9.00万元',
      '2080107 社会保险业务管理事务 基本支出增加12.30万元（+3.0%）',
      '30101 基本工资：111.93 → 124.23（+12.30）',
      '2080109 社会保险经办机构 基本支出内部调剂，合计不变',
      '30201 办公费：4.00 → 3.00（-1.00）',
      '30215 会议费：1.08 → 2.08（+1.00）',
      '“30201 办公费”减少1.00万元，“30215 会议费”增加1.00万元，同在2080109 社会保险经办机构、基本支出、一般公共预算之内调剂，合计不变',
      '收入：一般公共预算增加3.30万元（+0.5%），由682.48万元变为685.78万元',
      '项目“企业职工基本养老保险生活补助”指标“发放补助的退休人员”：指标值由“≥280名”改为“≥300名”',
      '“2080502 事业单位离退休”的增减原因改写',
      '原：退休人员增加，单位负担的离退休经费增加',
      '现：退休人员增加2人',
    ])
  })

  it('tells what moved among purchases, services and the targets of the whole', () => {
    const { overall } = fullBook
    const more: Book = {
      ...fullBook,
      purchases: fullBook.purchases!.map((line, at) => (at === 0 ? { ...line, amount: fen(line.amount + 10_000n) } : line)),
      purchasedServices: fullBook.purchasedServices!.slice(1),
      projects: fullBook.projects.map(({ transfer, ...project }, at) => ((transfer === true) === (at === 0) ? project : { ...project, transfer: true })),
      overall: {
        objective: '另一个目标。',
        tasks: overall!.tasks.map((task, at) => (at === 0 ? { ...task, fiscal: fen(task.fiscal - 10_000n) } : task)),
        indicators: overall!.indicators.map((each, at) => (at === 0 ? { ...each, value: '高于去年' } : each)),
      },
    }
    const words = compare(fullBook, more).groups.flatMap(({ entries }) => entries.map(({ words: own }) => own))
    const first = fullBook.purchases![0]!
    for (const [start, what] of [
      [`采购明细：${procurementWords[first.kind]}，${first.what}`, '增加0.01万元'],
      [`购买服务：${fullBook.purchasedServices![0]!.what}`, '变为0.00万元'],
      [`主要任务：${overall!.tasks[0]!.name}，财政拨款`, '减少0.01万元'],
      ['整体绩效目标', '改写'],
      [`整体绩效指标“${overall!.indicators[0]!.name}”`, '改写'],
      [`项目“${fullBook.projects[0]!.name}”的对下转移支付`, '改写'],
    ] as const)
      expect(
        words.filter((text) => text.startsWith(start) && text.includes(what)),
        start,
      ).toHaveLength(1)
    expect(words).toHaveLength(6)
  })

  it('begins with how much moved and how much of the book it touches', () => {
    const { moves: changes, tables, charts, cells, passages } = countsOf(diff)
    expect([changes, tables, charts]).toEqual([7, 7, 4])
    expect(summaryOf(diff)).toBe(`共 7 处台账变动，涉及 7 张表、4 张图 ${cells} 个单元格、${passages} 句文字。`)
    expect(diffText(diff)).toContain('项目支出：67.50 → 58.50万元，减少9.00万元（-13.3%）')
    expect(diffText(diff)).toContain('没有变化：“三公”经费、机关运行经费、政府采购')
  })

  it('gives amounts as decimal strings in yuan, and the same bytes twice', async () => {
    const { headlines, totals, same } = diffJson(diff) as { headlines: unknown[]; totals: { fund: unknown[] }; same: boolean }
    expect(headlines[0]).toEqual({ name: '收支总计', before: '6824800.00', after: '6857800.00', delta: '33000.00', percent: '+0.5%' })
    expect(totals.fund).toEqual([
      { code: 'generalPublic', name: '一般公共预算', before: '6824800.00', after: '6857800.00', delta: '33000.00', percent: '+0.5%' },
    ])
    expect(same).toBe(false)
    const [one, two] = [await writeDiff('xlsx', diff), await writeDiff('xlsx', compare(exampleBook, later))]
    expect(Buffer.from(one as Uint8Array).equals(Buffer.from(two as Uint8Array))).toBe(true)
    expect(await writeDiff('html', diff)).toContain('不再安排项目')
  })

  it('sets two years against each other by their own year', () => {
    const next = compare(exampleBook, {
      ...later,
      year: exampleBook.year + 1,
      projects: later.projects.map((project) => ({ ...project, code: `X${project.code}` })),
      lines: later.lines.map((line) => ({ ...line, project: line.project === '' ? '' : `X${line.project}` })),
    })
    // A project of another year under another code is still that project.
    expect(next.groups.find(({ id }) => id === 'projects')!.entries.map(({ words }) => words)).toEqual([
      '不再安排项目“社保政策宣传及社保卡宣传推广工作经费”，减少9.00万元',
    ])
    expect(countsOf(next).moves).toBe(7)
    expect(next.remarks[0]).toContain('2024年、2025年')
    // Sentences that differ in nothing but the year are no change.
    expect(countsOf(next).passages).toBe(countsOf(diff).passages)
  })

  it.each([
    ['book.docx', writeDocx],
    ['book.md', async (document: Document) => writeMarkdown(document)],
    ['tables.xlsx', writeXlsx],
  ] as const)('finds the ledger unchanged in %s', async (name, write) => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-diff-'))
    writeFileSync(join(folder, name), await write(compileBook(exampleBook, qinghai).document))
    const same = await diffBooks('examples/haidong-2024', join(folder, name))
    if ('problems' in same) throw new Error(same.problems.join())
    expect([same.groups, same.tables, same.passages]).toEqual([[], [], []])
    expect(same.compared!.figures).toBeGreaterThan(450)
    rmSync(folder, { recursive: true })
  })

  it('claims nothing of what could not be compared', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-diff-'))
    const { document } = compileBook(exampleBook, qinghai)
    const half = (name: string, is: (block: Block) => boolean) => {
      writeFileSync(join(folder, name), writeMarkdown({ ...document, blocks: document.blocks.filter(is) }))
      return join(folder, name)
    }
    const prose = half('prose.md', ({ kind }) => kind !== 'table' && kind !== 'chart')
    const tables = half('tables.md', ({ kind }) => kind === 'table')
    const diff = await diffBooks(prose, tables)
    if ('problems' in diff) throw new Error(diff.problems.join())
    expect(diff.compared).toMatchObject({ table: false, prose: false })
    expect(diff.remarks.join()).toContain('表格没有比较')
    rmSync(folder, { recursive: true })
  })

  it('finds the ledger unchanged in the page published from it, and what was changed there by hand', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-diff-'))
    const { document } = compileBook(exampleBook, qinghai)
    const file = join(folder, 'book.html')
    writeFileSync(file, writeHtml(document))
    const same = await diffBooks('examples/haidong-2024', file)
    expect('problems' in same ? same.problems : countsOf(same)).toEqual({ moves: 0, tables: 0, charts: 0, cells: 0, passages: 0 })
    writeFileSync(file, writeHtml(document).replaceAll('>111.93<', '>112.93<'))
    expect('sides' in same && summaryOf(same)).toMatch(/^没有差别（比较了 \d{3} 个数据、表格、说明文字）。$/)
    const changed = await diffBooks('examples/haidong-2024', file)
    if ('problems' in changed) throw new Error(changed.problems.join())
    expect(changed.groups.flatMap(({ entries }) => entries.map(({ words }) => words))).toEqual([
      '30101 基本工资 基本支出增加1.00万元（+0.9%），由111.93万元变为112.93万元',
    ])
    expect(changed.tables.flatMap(({ cells }) => cells.map(({ row, after }) => `${row} ${after}`))).toContain('30101 基本工资 112.93')
    rmSync(folder, { recursive: true })
  })

  it('says what cannot be compared', async () => {
    expect(await diffBooks('examples/haidong-2024', 'nowhere.pdf')).toEqual({ problems: ['没有“nowhere.pdf”。请给出台账文件夹、台账工作簿或公开的文件。'] })
    expect(await diffBooks('examples', 'package.json')).toMatchObject({
      problems: [expect.stringContaining('没有 book.yaml'), expect.stringContaining('package.json')],
    })
  })
})

interface Printed {
  readonly facts: ReadonlyMap<string, string>
  readonly texts: readonly string[]
}

/** What the body of each table and each chart prints: by fact, and every text as often as it stands there. */
function tablesIn(blocks: readonly Block[]): ReadonlyMap<string, Printed> {
  const cellsOf = (block: Block): readonly (readonly Run[])[] => {
    if (block.kind === 'table') return block.rows.slice(block.headerRows).flatMap((row) => row.cells.map((cell) => cell.runs))
    return block.kind === 'chart' ? block.parts.map((part) => part.runs) : []
  }
  return new Map(
    blocks.flatMap((block) => {
      if (block.kind !== 'table' && block.kind !== 'chart') return []
      const cells = cellsOf(block)
      const facts = new Map(cells.flatMap((runs) => runs.flatMap((run) => (run.fact === undefined ? [] : [[run.fact, run.text] as const]))))
      return [[block.caption ?? '', { facts, texts: cells.map((runs) => textOf(runs).trim()) }] as const]
    }),
  )
}

function sentencesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? bare(textOf(block.runs)).split(/(?<=。)/) : [])).map((text) => text.trim())
}
