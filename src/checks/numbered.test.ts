import { expect, it } from 'vitest'
import { Answers } from './check.ts'
import { byNumeral, numberedAs, reportRun, type Numbered } from './numbered.ts'
import { passageWith, readingWith } from './reading-fixture.ts'

function line(text: string, page: number): Numbered {
  return { text, place: { page }, number: numberedAs(text, byNumeral)! }
}

function findingsOf(run: readonly Numbered[], passages: readonly { readonly text: string; readonly page: number }[]): readonly string[] {
  const answers = new Answers('test')
  const book = readingWith({ passages: passages.map(({ text, page }) => ({ ...passageWith(text), place: { page } })) })
  reportRun(answers, book, run, byNumeral)
  return answers.outcome().findings.map(({ found, expected }) => `${found} ${expected}`)
}

it('reads the number a line begins with', () => {
  expect(['一、职责', '十二、说明', '二十一、表', '一般公共预算'].map((text) => numberedAs(text, byNumeral))).toEqual([1, 12, 21, undefined])
})

it('finds a number left out, and one given twice', () => {
  expect(findingsOf([line('一、甲', 1), line('三、丙', 2)], [])).toEqual(['三、 二、'])
  expect(findingsOf([line('一、甲', 1), line('二、乙', 1), line('二、丙', 2)], [])).toEqual(['二、 三、'])
})

it('says once what one wrong number is, before a right one', () => {
  expect(findingsOf([line('一、甲', 1), line('三、乙', 1), line('三、丙', 2)], [])).toEqual(['三、 二、'])
  expect(findingsOf([line('一、甲', 1), line('二、乙', 1), line('二、丙', 1), line('四、丁', 2)], [])).toEqual(['二、 三、'])
})

it('takes a number that the reader did not part from the text around it as printed', () => {
  expect(findingsOf([line('一、甲', 1), line('三、丙', 2)], [{ text: '甲的内容。二、乙的内容。', page: 2 }])).toEqual([])
  expect(findingsOf([line('一、甲', 1), line('三、丙', 2)], [{ text: '二、别处的内容。', page: 9 }])).toEqual(['三、 二、'])
})

it('leaves a list of its own between two lines of one number alone', () => {
  expect(findingsOf([line('一、甲', 1), line('二、乙', 1), line('二、列举之二', 2)], [{ text: '一、列举之一', page: 2 }])).toEqual([])
})
