import { expect, test } from 'vitest'
import { textOf } from '#document/blocks'
import { paragraphsOf, type PagedLine } from './paragraphs.ts'

/** Lines of 16 points between the margins 80 and 522, each beginning so many characters in. */
function lines(...texts: readonly (readonly [indent: number, text: string])[]): readonly PagedLine[] {
  return texts.map(([indent, text], index) => {
    const left = 80 + indent * 16
    return { text, left, right: 515, top: index * 28, bottom: index * 28 + 16, size: 16, page: 1 }
  })
}

const said = (given: readonly PagedLine[]) => paragraphsOf(given, { left: 80, right: 522 }).map(({ runs }) => textOf(runs))

test('a heading as long as a line is no part of the text under it', () => {
  expect(said(lines([2, '十二、一般公共预算机关运行经费支出预算情况说明'], [2, '2024年机关运行经费预算为零。']))).toHaveLength(2)
})

test('a sentence that fills its line goes on at the margin', () => {
  expect(said(lines([2, '2024年机关运行经费财政拨款预算三十万元，与上年'], [0, '持平。']))).toEqual(['2024年机关运行经费财政拨款预算三十万元，与上年持平。'])
})
