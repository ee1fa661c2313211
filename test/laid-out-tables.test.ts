import { expect, test } from 'vitest'
import { exampleBook } from './example.ts'
import { compileBook } from '#app/compile-book'
import { gridOf } from '#document/grid'
import { qinghai } from '#templates/registry'

test('no table has a header row without a word of its own', () => {
  const { document } = compileBook(exampleBook, qinghai)
  for (const block of document.blocks)
    if (block.kind === 'table')
      for (const row of gridOf(block).slice(0, block.headerRows))
        expect(
          row.some((cell) => cell?.origin === true),
          block.caption,
        ).toBe(true)
})
