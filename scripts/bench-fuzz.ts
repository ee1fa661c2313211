import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { Piscina } from 'piscina'
import type { FuzzAnswer } from './fuzz/worker.ts'
import { mutate, ways, type Random } from './fuzz/mutate.ts'
import { repacked, seeds } from './fuzz/seeds.ts'

/**
 * Spoilt files through the whole check, FUZZ of them (2,000): none may crash, take over 10 s or 1 GB, or be left without a
 * clear answer. A failing one is named by its number, from which the seed makes it again.
 */
const wanted = Number(process.env['FUZZ'] ?? 2000)
const sound = await seeds()
/** Seeds by kind of file, so that each kind gets its share. */
const byKind = [...Map.groupBy(sound, ({ name }) => extname(name)).values()]
const numbers = fc.sample(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), {
  seed: Number(process.env['SEED'] ?? 20_240_607),
  numRuns: wanted,
})
const folder = mkdtempSync(join(tmpdir(), 'mingzhang-fuzz-'))
const pool = new Piscina<string, FuzzAnswer>({
  filename: new URL('./fuzz/worker.ts', import.meta.url).href,
  maxThreads: 2,
  resourceLimits: { maxOldGenerationSizeMb: 1024 },
})

interface Tried extends FuzzAnswer {
  readonly number: number
  readonly kind: string
  readonly way: string
}

function spoiltFile(number: number): { readonly path: string; readonly kind: string; readonly way: string } {
  const stream = numbers[number]!
  const random: Random = () => stream.next().value as number
  const kindSeeds = byKind[number % byKind.length]!
  const round = Math.floor(number / byKind.length)
  const way = ways[round % ways.length]!
  const seed = kindSeeds[Math.floor(round / ways.length) % kindSeeds.length]!
  const isZip = /\.(?:xlsx|docx)$/.test(seed.name)
  const bomb = isZip && number % 41 === 0
  const bytes = bomb
    ? zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000), 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 })
    : ((isZip && random() < 0.6 ? repacked(seed.bytes, (inner) => mutate(inner, way, random)) : undefined) ?? mutate(seed.bytes, way, random))
  const path = join(folder, `${number}${extname(seed.name)}`)
  writeFileSync(path, bytes)
  return { path, kind: extname(seed.name), way: bomb ? 'a zip bomb' : way }
}

async function tryOne(number: number): Promise<Tried> {
  const { path, kind, way } = spoiltFile(number)
  const answer = await pool.run(path).catch((error: unknown): FuzzAnswer => ({ status: 'crashed', message: String(error), ms: 0, megabytes: 0 }))
  rmSync(path)
  if ((number + 1) % 500 === 0) console.error(`${number + 1} of ${wanted}`)
  return { number, kind, way, ...answer }
}

const tried: Tried[] = []
const lanes = Array.from({ length: 4 }, async (_, lane) => {
  // A few at a time, so that the files waiting fill no memory.
  // oxlint-disable-next-line no-await-in-loop
  for (let number = lane; number < wanted; number += 4) tried.push(await tryOne(number))
})
await Promise.all(lanes)
tried.sort((a, b) => a.number - b.number)
await pool.destroy()
rmSync(folder, { recursive: true })

const fails = ({ status, message, ms, megabytes }: Tried) =>
  status === 'crashed' || ms > 10_000 || megabytes > 1024 || (status === 'refused' && !/[\u4e00-\u9fff]{6}/.test(message)) || message.includes('核对时程序出错')
const groups = Map.groupBy(tried, ({ kind }) => kind)
console.table(
  Object.fromEntries(
    [...groups].map(([kind, list]) => [
      kind,
      {
        files: list.length,
        checked: list.filter(({ status }) => status === 'checked').length,
        refused: list.filter(({ status }) => status === 'refused').length,
        'slowest s': (Math.max(...list.map(({ ms }) => ms)) / 1000).toFixed(2),
        'most MB': Math.max(...list.map(({ megabytes }) => megabytes)).toFixed(0),
        failures: list.filter(fails).length,
      },
    ]),
  ),
)
for (const one of tried.filter(fails))
  console.log(`number ${one.number} ${one.kind} ${one.way}: ${one.status} ${one.ms.toFixed(0)} ms ${one.megabytes.toFixed(0)} MB ${one.message}`)
process.exitCode = tried.some(fails) ? 1 : 0
