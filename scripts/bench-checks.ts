import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { kinds } from './seeds/kinds.ts'
import type { Kind } from './seeds/kind.ts'
import { families, printed, ratesOf, type Rates } from './seeds/rates.ts'
import type { Share, Trial } from './seeds/trial.ts'

/**
 * The bench of truth: errors seeded one at a time into clean books, written, read back and checked. How many are found,
 * where the checker points, what it proposes, and what it says of the clean books. `--kind NAME --show 3` prints trials.
 * `--quick` is the part of it that the tests run: one slip of a kind, in fewer books and the quick formats, with floors of its own.
 */
const { values: options } = parseArgs({
  options: {
    kind: { type: 'string' },
    show: { type: 'string', default: '0' },
    'per-kind': { type: 'string' },
    books: { type: 'string', default: '12' },
    missed: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
})
const start = performance.now()
const shares = await Promise.all([0, 1].map(shareInWorker))
const trials = shares.flatMap((share) => share.trials)
const alarms = shares.flatMap((share) => share.alarms)
const byName = new Map<string, Kind>(kinds.map((kind) => [kind.name, kind]))
const of = (accept: (kind: Kind) => boolean): readonly Trial[] => trials.filter(({ kind }) => accept(byName.get(kind)!))

const perKind = kinds
  .map(
    (kind) =>
      [
        kind,
        ratesOf(
          of((one) => one === kind),
          byName,
        ),
      ] as const,
  )
  .filter(([, { trials }]) => trials > 0)
if (!options.quick) console.table(Object.fromEntries(perKind.map(([kind, rates]) => [kind.name, printed(rates)])))
const overall: Record<string, Rates> = {
  ...Object.fromEntries(
    families.map((family) => [
      family,
      ratesOf(
        of((kind) => kind.family === family),
        byName,
      ),
    ]),
  ),
  all: ratesOf(trials, byName),
}
console.table(Object.fromEntries(Object.entries(overall).map(([name, rates]) => [name, printed(rates)])))
if (options.kind === undefined) {
  console.log('Kinds that found least, with a slip that was missed:')
  for (const [kind, rates] of perKind.toSorted(([, a], [, b]) => a.recall - b.recall).slice(0, 12)) {
    const missed = trials.find((trial) => trial.kind === kind.name && !trial.verdict.isFound)
    if (missed !== undefined)
      console.log(`  ${kind.name} ${(rates.recall * 100).toFixed(0)}%  ${kind.what}\n    ${missed.book} ${missed.format}  ${missed.what}`)
  }
}
const wanted = Number(options.show)
const shown = trials.filter(({ verdict }) => !options.missed || !verdict.isFound || !verdict.isOnlyEdit).slice(0, wanted)
for (const { kind, book, format, what, verdict, said } of shown)
  console.log(`\n${kind} ${book} ${format} ${JSON.stringify(verdict)}\n  ${what}\n  ${said.join('\n  ')}`)
const falseErrors = alarms.filter(({ severity }) => severity === 'error')
console.log(
  `Clean books: ${shares.reduce((sum, { cleanRuns }) => sum + cleanRuns, 0)} runs, false alarms: ${falseErrors.length} errors, ${alarms.length - falseErrors.length} warnings and notes.`,
)
for (const { book, format, message } of alarms.slice(0, 8)) console.log(`  ${book} ${format} ${message.slice(0, 160)}`)
console.log(`${trials.length} slips of ${perKind.length} kinds in ${((performance.now() - start) / 1000).toFixed(0)} s`)
if (options.kind === undefined) holdToFloors()

/** Rates may not fall under what was measured, less a small margin. */
function holdToFloors(): void {
  const file = options.quick ? './seeds/floors-quick.json' : './seeds/floors.json'
  const floors = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Record<string, Partial<Rates>> & {
    falseErrors: number
    mostCauses?: number
  }
  const low = Object.entries(overall).flatMap(([name, rates]) =>
    Object.entries(floors[name] ?? {}).flatMap(([rate, floor]) => {
      const value = rates[rate as keyof Rates]
      return value !== undefined && floor !== undefined && value < floor ? [`${name} ${rate} ${value.toFixed(4)} < ${floor}`] : []
    }),
  )
  if (falseErrors.length > floors.falseErrors) low.push(`false alarms ${falseErrors.length} > ${floors.falseErrors}`)
  if (floors.mostCauses !== undefined && overall['all']!.causes > floors.mostCauses)
    low.push(`causes a slip ${overall['all']!.causes.toFixed(3)} > ${floors.mostCauses}`)
  if (low.length === 0) return
  console.log(`Under the floor: ${low.join('; ')}`)
  process.exitCode = 1
}

function shareInWorker(half: number): Promise<Share> {
  const perKind = options['per-kind'] === undefined ? undefined : Number(options['per-kind'])
  const workerData = {
    half,
    perKind: options.quick ? 1 : perKind,
    books: options.quick ? 1 : Number(options.books),
    only: options.kind,
    isQuick: options.quick,
  }
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./seeds/worker.ts', import.meta.url), { workerData })
    worker.on('message', resolve)
    worker.on('error', reject)
  })
}
