import type { Check } from '../check.ts'
import { writtenTexts, checkPattern } from '../texts.ts'

const abbreviated =
  /(?<![\d〇一二三四五六七八九十近前后每满共])(?:1[5-9]|2\d|3[0-5])年度?(?=部门预算|单位预算|预算数|预算安排|决算数|部门决算|年初预算|收支预算|支出预算|收入预算)/g

/** Years are written with four digits (GB/T 15835). A number of years before 预算 is followed by other words. */
export const check: Check = {
  id: 'year-in-full',
  title: '年份写全称',
  category: 'wording',
  version: 1,
  run(book) {
    return checkPattern('year-in-full', writtenTexts(book), abbreviated, {
      severity: 'info',
      what: '的年份写了简称',
      remedy: '年份写四位数，请改正',
    })
  },
}
