import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { broken } from './check-source.ts'
import { refused, work, type Checked, type Done, type Survey, type Task } from './work.ts'

/** Who does the work: this process, or as many others as there are cores for. */
export interface Hands {
  readonly cores: number
  readonly run: <Of extends Task>(task: Of) => Promise<Done<Of>>
  readonly close: () => Promise<void>
}

const worthACore = 8
/** So many tasks for a core are on their way at a time: none waits for the next, and no more than these are in memory. */
const perCore = 4

/** Hands for so many books. */
export async function handsFor(books: number, jobs = availableParallelism()): Promise<Hands> {
  const cores = Math.min(jobs, Math.ceil(books / worthACore))
  if (cores <= 1) return { cores: 1, run: workHere, close: async () => {} }
  const { Piscina } = await import('piscina')
  // Beside this module in the sources and beside its bundle alike.
  const worker = import.meta.url.endsWith('.ts') ? './worker.ts' : './batch-worker.js'
  const pool = new Piscina({ filename: new URL(worker, import.meta.url).href, maxThreads: cores, resourceLimits: { maxOldGenerationSizeMb: 1024 } })
  const inPool = (task: Task): Promise<Survey | readonly Checked[]> => pool.run(task).catch((error: unknown) => failed(task, error, inPool))
  return {
    cores,
    run: <Of extends Task>(task: Of) => inPool(task) as Promise<Done<Of>>,
    close: () => pool.destroy(),
  }
}

/** Between two pieces of work the process hears what else there is, Ctrl-C for one. */
async function workHere<Of extends Task>(task: Of): Promise<Done<Of>> {
  await setImmediate()
  return (await work(task)) as Done<Of>
}

/** Does something for each of many, a few at a time. */
export async function eachOf<Item>(items: Iterable<Item>, { cores }: Hands, act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]()
  const one = async (): Promise<void> => {
    // One after the other: that is what bounds how many are in memory.
    // oxlint-disable-next-line no-await-in-loop
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await act(next.value)
  }
  await Promise.all(Array.from({ length: cores === 1 ? 1 : cores * perCore }, one))
}

/** A worker that dies of one book (memory) takes only that book with it: the others of its task are tried again, each by itself. */
async function failed(task: Task, error: unknown, run: (task: Task) => Promise<Survey | readonly Checked[]>): Promise<Survey | readonly Checked[]> {
  if ('survey' in task) return { digest: '', size: 0, who: undefined }
  if (task.check.length === 1) return [refused(broken(error))]
  const tried = await Promise.all(task.check.map((book) => run({ ...task, check: [book] })))
  return tried.flatMap((done) => done as readonly Checked[])
}
