import type { Source } from './source.ts'
import type { Checking } from './work.ts'

/** So many books at most are one piece of work: what a kill loses, and what waits in memory to be put down. */
const longest = 10

/**
 * Books in runs of consecutive years, the oldest first, so that each is read once for its own check and for the next one's. The largest
 * runs come first: one that comes last would keep one core busy while the others wait.
 */
export function inRuns(books: readonly Checking[], sizeOf: (source: Source) => number): readonly (readonly Checking[])[] {
  const files = new Set(books.map(({ source }) => source.file))
  const next = new Map(books.flatMap((book) => (book.lastYear === undefined ? [] : [[book.lastYear.file, book] as const])))
  const follows = ({ source, lastYear }: Checking) => lastYear !== undefined && files.has(lastYear.file) && next.get(lastYear.file)!.source === source
  const runs = books.filter((book) => !follows(book)).flatMap((first) => cut(from(first, next)))
  const sizes = new Map(runs.map((run) => [run, run.reduce((sum, { source }) => sum + sizeOf(source), 0)]))
  return runs.toSorted((a, b) => sizes.get(b)! - sizes.get(a)!)
}

/** A book and those of the years after it. */
function from(first: Checking, next: ReadonlyMap<string, Checking>): readonly Checking[] {
  const run = [first]
  for (let after = next.get(first.source.file); after !== undefined; after = next.get(after.source.file)) run.push(after)
  return run
}

function cut(run: readonly Checking[]): readonly (readonly Checking[])[] {
  return Array.from({ length: Math.ceil(run.length / longest) }, (_, at) => run.slice(at * longest, (at + 1) * longest))
}
