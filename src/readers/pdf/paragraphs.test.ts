import { expect, test } from 'vitest'
import { textOf } from '#document/blocks'
import { pageEnd, paragraphsOf, runsOver, type PagedLine } from './paragraphs.ts'

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

const margins = { left: 80, right: 522 }

/** Whether the text of a page that ends in these lines goes on in the first line of the next. */
function goesOn(page: readonly PagedLine[], next: readonly [indent: number, text: string]): boolean {
  return runsOver(pageEnd(page, paragraphsOf(page, margins), margins), lines(next)[0]!, margins.left)
}

test('a semicolon at the end of a page ends no sentence that began indented', () => {
  const page = lines([2, '一般公共服务（类）支出665.00万元，占30.69%；公共安全'], [0, '（类）支出867.39万元，占40.03%；教育支出占3.60%；'])
  expect(goesOn(page, [0, '社会保障和就业（类）支出5.64万元，占0.26%。'])).toBe(true)
  expect(goesOn(page, [2, '社会保障和就业（类）支出5.64万元，占0.26%。'])).toBe(false)
})

test('a full stop at the end of a page ends its paragraph, and so does a semicolon where nothing is indented', () => {
  expect(goesOn(lines([2, '2024年预算三十万元，与上年持平，主要是标准不变。']), [0, '收支总表'])).toBe(false)
  expect(goesOn(lines([0, '负责本市社会保险费的征缴与核定，并办理社会保险登记；']), [0, '负责基金的管理。'])).toBe(false)
})
