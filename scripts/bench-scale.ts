import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf, Lines } from './scale/lines.ts'
import { writeUnits } from './scale/write-units.ts'

/**
 * A finance bureau's review: 3,000 units with ten books each, given as data, checked by the real command on two cores, killed in the middle
 * as by a power cut and taken up again. BOOKS lowers the number; DRAWN says how many units have ledgers of their own.
 */
const years = 10
const units = Math.ceil(Number(process.env['BOOKS'] ?? 30_000) / years)
const drawn = Math.min(units, Number(process.env['DRAWN'] ?? 300))
const books = units * years

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-scale-'))
const at = (name: string) => join(folder, name)

interface Run {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMib: number
  readonly status: number | null
}

/** Runs the command, and kills it once so many books stand in its journal. */
async function run(killAt: number): Promise<Run> {
  const started = performance.now()
  const args = ['check', at('books.jsonl'), '--jobs', '2', '--journal', at('journal.jsonl'), '--format', 'jsonl', '--out', at('reports.jsonl')]
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const journal = new Lines(at('journal.jsonl'))
  let seen = { peakMib: 0, cpuSeconds: 0 }
  const watch = setInterval(() => {
    seen = usageOf(child.pid!) ?? seen
    if (journal.count() > killAt) child.kill('SIGKILL')
  }, 200)
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  return { seconds: (performance.now() - started) / 1000, status, ...seen }
}

/** What a process and its threads have used so far, as Linux tells it; undefined once it is gone. */
function usageOf(pid: number): { readonly peakMib: number; readonly cpuSeconds: number } | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return undefined
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')
  if (peak === undefined || ticks === undefined) return undefined
  return { peakMib: Math.round(Number(peak) / 1024), cpuSeconds: (Number(ticks[11]) + Number(ticks[12])) / 100 }
}

try {
  const started = performance.now()
  await writeUnits(at('books.jsonl'), { units, drawn, years })
  const writing = (performance.now() - started) / 1000
  const first = await run(books / 2)
  const torn = statSync(at('journal.jsonl')).size
  const second = await run(Infinity)
  const checked = [...linesOf(at('journal.jsonl'))].map((line) => JSON.parse(line) as { file?: string; counts?: { error: number; warning: number } })
  const finished = checked.filter(({ file }) => file !== undefined)
  const minutes = (first.seconds + second.seconds) / 60
  console.table({
    'books (units x years)': `${books} (${units} x ${years})`,
    'drawn by themselves; the others have the figures of one of these under another name': drawn * years,
    data: `${(statSync(at('books.jsonl')).size / 1048576).toFixed(0)} MiB, written in ${writing.toFixed(0)} s (not timed)`,
    'killed (SIGKILL) after': `${first.seconds.toFixed(0)} s, journal of ${(torn / 1048576).toFixed(1)} MiB`,
    'minutes, both runs': minutes.toFixed(2),
    'books a second': (books / minutes / 60).toFixed(1),
    asked: `<= ${((10 * books) / 30_000).toFixed(2)} minutes`,
    'processor ms a book, all threads': ((1000 * (first.cpuSeconds + second.cpuSeconds)) / books).toFixed(1),
    'peak memory of the process with its workers': `${Math.max(first.peakMib, second.peakMib)} MiB`,
    journal: `${(statSync(at('journal.jsonl')).size / 1048576).toFixed(1)} MiB`,
    'books reported': [...linesOf(at('reports.jsonl'))].length - 1,
    'books with findings of error grade': finished.filter(({ counts }) => counts!.error > 0).length,
    'books checked twice': finished.length - new Set(finished.map(({ file }) => file)).size,
    'exit of the second run': second.status,
  })
} finally {
  rmSync(folder, { recursive: true })
}
