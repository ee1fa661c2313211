import { describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { readLedger } from './read-ledger.ts'
import { starterLedger } from './starter.ts'

describe('the starter ledger', () => {
  it.each([2020, 2024, 2031, 2100 - 1])('reads, balances and compiles for %i', (year) => {
    const result = readLedger(starterLedger(year))
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    const text = writeMarkdown(compileBook(result.book, qinghai).document)
    expect(result.book.year).toBe(year)
    expect(text.match(/120\.00/g)?.length).toBeGreaterThan(10)
    expect(text).toContain(`${year}年`)
    expect(text).not.toContain('undefined')
  })

  it('explains every file in Chinese', () => {
    for (const [file, text] of starterLedger(2024)) {
      expect([file, /^\uFEFF?# .*\p{Script=Han}/u.test(text)]).toEqual([file, true])
    }
  })
})
