import { expect, it } from 'vitest'
import { passageWith, readingWith } from './reading-fixture.ts'
import { wholeSentences } from './sentences.ts'

function sentencesOf(texts: readonly (readonly [string, number])[]): readonly string[] {
  const passages = texts.map(([text, page]) => ({ ...passageWith(text), place: { page } }))
  return wholeSentences(readingWith({ passages })).map(({ text }) => text)
}

it('leaves out what a page has cut, before and after', () => {
  expect(
    sentencesOf([
      ['全部收入列入预算。购置费（含', 1],
      ['租赁费）增加。另有一句。', 2],
    ]),
  ).toEqual(['全部收入列入预算。', '另有一句。'])
})

it('keeps a closing mark with its sentence', () => {
  expect(sentencesOf([['（注：没有此项支出。 ）后面一句。', 1]])).toEqual(['（注：没有此项支出。 ）后面一句。'])
})
