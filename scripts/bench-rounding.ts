import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import fc from 'fast-check'
import { compileBook } from '#app/compile-book'
import { parseMoney } from '#core/figure'
import type { Figures } from '#core/figures'
import { keyId, keyOfId } from '#core/key'
import { unitsByName } from '#core/money'
import type { Fact } from '#core/reading'
import { equationsOf } from '#core/relations'
import type { Document, Table } from '#document/blocks'
import { templates } from '#templates/registry'
import { generatedBook } from '../test/generated-book.ts'

/**
 * Controlled rounding on generated budgets (BOOKS, 2,000 when not given), in the templates in turn: does every table foot and agree with every other,
 * and is every amount less than one printed step from the truth, or told in the rounding ledger? The sums are taken from the printed text alone.
 */
interface Count {
  books: number
  amounts: number
  sums: number
  unfooted: number
  disagreeing: number
  far: number
  residuals: number
  untold: number
}

const places = templates.filter(({ readOnly }) => !readOnly)
const books = Number(process.env['BOOKS'] ?? 2000)
const seed = 20_261_125

function zero(): Count {
  return { books: 0, amounts: 0, sums: 0, unfooted: 0, disagreeing: 0, far: 0, residuals: 0, untold: 0 }
}

function statedIn(table: Table, figures: Figures): readonly Fact<string>[] {
  const unit = unitsByName[table.above.find((line) => line.startsWith('单位：'))?.slice(3) ?? ''] ?? figures.style.unit
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ runs }) =>
      runs.flatMap((run): readonly Fact<string>[] => {
        const key = run.fact === undefined ? undefined : keyOfId(run.fact)
        const figure = key?.measure === 'amount' ? parseMoney(run.text, unit) : undefined
        if (key === undefined || figure === undefined) return []
        return [{ key, figure, blank: false, place: run.fact!, scope: table.caption ?? '', label: run.fact!, from: 'table' }]
      }),
    ),
  )
}

/** Everything of one book held to account, from what its document prints. */
function judge(document: Document, figures: Figures, count: Count): void {
  const step = 10n ** BigInt({ yuan: 6, wanYuan: 10, yiYuan: 14 }[figures.style.unit] - figures.style.decimals)
  const facts = document.blocks.flatMap((block) => (block.kind === 'table' ? statedIn(block, figures) : []))
  const told = new Set(figures.residuals.map(({ exact, printed }) => `${exact} ${printed}`))
  const printed = new Map<string, bigint>()
  for (const { key, figure } of facts) {
    const exact = figures.exact(key)
    const off = figure.micro - exact * 10_000n
    count.amounts++
    if (off >= step || off <= -step) {
      count.far++
      if (!told.has(`${exact} ${figure.micro / 10_000n}`)) count.untold++
    }
    const id = keyId(key)
    if (printed.has(id) && printed.get(id) !== figure.micro) count.disagreeing++
    printed.set(id, figure.micro)
  }
  for (const { whole, parts } of equationsOf(facts)) {
    count.sums++
    // A part whose cell is blank says nothing and is worth nothing; an equation with unprinted parts is short of them, never long.
    if (parts.reduce((sum, { figure }) => sum + figure.micro, 0n) !== whole.figure.micro) count.unfooted++
  }
  count.books++
  count.residuals += figures.residuals.length
}

async function share(from: number, to: number): Promise<Count> {
  const count = zero()
  const some = 500
  for (let at = from; at < to; at += some)
    fc.sample(generatedBook, { seed: seed + at, numRuns: Math.min(some, to - at) }).forEach((book, index) => {
      const { document, figures } = compileBook(book, places[(at + index) % places.length]!)
      judge(document, figures, count)
    })
  return count
}

const [, , from, to] = process.argv
if (from !== undefined && to !== undefined) process.send!(await share(Number(from), Number(to)))
else {
  const jobs = availableParallelism()
  const start = performance.now()
  const counts = await Promise.all(
    Array.from({ length: jobs }, async (_, job) => {
      const child = fork(import.meta.filename, [String(Math.floor((books * job) / jobs)), String(Math.floor((books * (job + 1)) / jobs))])
      return new Promise<Count>((resolve, reject) => {
        child.on('message', (count) => resolve(count as Count))
        child.on('exit', (code) => reject(new Error(`a share ended with ${code}`)))
      })
    }),
  )
  const all = zero()
  for (const count of counts) for (const name of Object.keys(all) as (keyof Count)[]) all[name] += count[name]
  console.table({ ...all, seconds: Math.round((performance.now() - start) / 1000) })
  process.exitCode = all.unfooted + all.disagreeing + all.untold === 0 ? 0 : 1
}
