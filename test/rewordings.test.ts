import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#checks/check'
import { compileBook } from '#app/compile-book'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook, fullBook } from './example.ts'
import { checkText } from './read-text.ts'

/** What offices change in a book of ours: other words that are as right, which no check may doubt, and slips, each with the check that tells. */
const rewordings = readFileSync(new URL('./rewordings.tsv', import.meta.url), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .slice(2)
  .map((line) => {
    const [book, printed, instead, check] = line.split('\t')
    return { book: book as keyof typeof books, printed: printed!, instead: instead!, check: check! }
  })

const books = {
  small: writeMarkdown(compileBook(exampleBook, qinghai).document),
  full: writeMarkdown(compileBook(fullBook, qinghai).document),
}

const idOf = ({ check, severity, message }: Finding) => `${severity} ${check}: ${message}`
const doubts = (text: string) => checkText(text).findings.filter(({ severity }) => severity !== 'info')
const before = { small: new Set(doubts(books.small).map(idOf)), full: new Set(doubts(books.full).map(idOf)) }

describe('other words in a book of ours', () => {
  it.each(rewordings)('$printed → $instead', ({ book, printed, instead, check }) => {
    expect(books[book]).toContain(printed)
    const anew = doubts(books[book].replace(printed, instead)).filter((finding) => !before[book].has(idOf(finding)))
    if (check === '') expect(anew.map(idOf)).toEqual([])
    else expect(anew.map((finding) => finding.check)).toContain(check)
  })
})

it('numbers of hundreds of digits are told, wherever they stand', () => {
  const { findings } = checkText(books.full.replaceAll(/\d+\.\d\d/g, (number) => '9'.repeat(400) + number))
  expect(findings.map(({ check }) => check)).toContain('amount-well-formed')
})

it('a cell of many odd marks takes no time to tell', () => {
  const large = books.full.replaceAll(/\d+\.\d\d/g, (number) => `1234567${number}`)
  const { findings } = checkText(large.replace(/(?<=\| 图书馆 \| )[\d.]+/, `1${'x'.repeat(60)}`))
  expect(findings.map(({ check }) => check)).toContain('amount-well-formed')
}, 20_000)
