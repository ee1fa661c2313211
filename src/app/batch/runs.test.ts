import { expect, it } from 'vitest'
import { inRuns } from './runs.ts'
import type { Checking } from './work.ts'

const source = (file: string) => ({ file, path: file })
const book = (file: string, lastYear?: string): Checking => ({ source: source(file), lastYear: lastYear === undefined ? undefined : source(lastYear) })
const files = (books: readonly Checking[], size: (file: string) => number = () => 1) =>
  inRuns(books, ({ file }) => size(file)).map((run) => run.map(({ source: { file } }) => file).join(' '))

it('puts the years of a unit one after the other, the oldest first', () => {
  expect(files([book('a26', 'a25'), book('b26'), book('a25', 'a24'), book('a24', 'a23')])).toEqual(['a24 a25 a26', 'b26'])
})

it('begins with the largest run, and cuts a long one', () => {
  const years = Array.from({ length: 23 }, (_, at) => book(`a${at}`, at === 0 ? undefined : `a${at - 1}`))
  const runs = files([book('b'), ...years], (file) => (file === 'b' ? 100 : 1))
  expect(runs.map((run) => run.split(' ').length)).toEqual([1, 10, 10, 3])
  expect(runs[0]).toBe('b')
  expect(runs[2]).toMatch(/^a10 .* a19$/)
})

it('leaves out no book where two of a year follow the same one', () => {
  expect(files([book('a25'), book('a26', 'a25'), book('copy26', 'a25')]).toSorted()).toEqual(['a25 copy26', 'a26'])
})
