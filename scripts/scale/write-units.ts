import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import fc from 'fast-check'
import { compileBook } from '#app/compile-book'
import { writeData } from '#app/data/write-data'
import { recogniseBook } from '#app/recognise/recognise-book'
import type { Book } from '#core/book'
import { qinghai } from '#templates/registry'
import { generatedBook } from '../../test/generated-book.ts'
import { decade } from '../../test/decade.ts'

export interface Units {
  readonly units: number
  readonly years: number
  /** How many units have ledgers of their own; the others print the same figures under names of their own. */
  readonly drawn: number
}

const lastYear = 2026
const standIn = '临江市样例服务中心'

/** Writes the books of many units as data, one a line and one in memory; a drawn unit has a ledger each year that follows the one before. */
export async function writeUnits(path: string, { units, years, drawn }: Units): Promise<void> {
  const out = createWriteStream(path)
  const ledgers = fc.sample(generatedBook, { numRuns: drawn * years, seed: 2024 })
  for (let first = 0; first < drawn; first++)
    for (const ledger of decade(ledgers.slice(first * years, (first + 1) * years), lastYear - years + 1)) {
      const data = dataOf(ledger)
      for (let unit = first; unit < units; unit += drawn)
        // The stream says when it has room again.
        // oxlint-disable-next-line no-await-in-loop
        if (!out.write(data.replaceAll(standIn, nameOf(unit)))) await once(out, 'drain')
    }
  out.end()
  await once(out, 'finish')
}

/** What a reader would make of the book when it is published. */
function dataOf(ledger: Book): string {
  return writeData(recogniseBook(compileBook(ledger, qinghai).document, qinghai), [])
}

/** A name no other unit has: 临江市样例第二七四一服务中心. */
function nameOf(unit: number): string {
  return `临江市样例第${String(unit + 1).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!)}服务中心`
}
