import { describe, expect, it } from 'vitest'
import { findFunctionalByPath } from './functional-path.ts'
import type { FunctionalPath } from './functional-path.ts'
import { findHeading, headingsOf } from './headings.ts'

function pathOf(code: string): FunctionalPath {
  const [className = '', sectionName, itemName] = [3, 5, 7]
    .filter((end) => end <= code.length)
    .map((end) => findHeading('functional', code.slice(0, end), 2024)?.name ?? '')
  const section = sectionName === undefined ? {} : { sectionName }
  const item = itemName === undefined ? {} : { itemName }
  return { className, ...section, ...item }
}

describe('findFunctionalByPath', () => {
  it('finds every heading of 2024 by its own path, but for the one section that may stand under two codes', () => {
    const lost = headingsOf('functional', 2024).filter((heading) => findFunctionalByPath(pathOf(heading.code), 2024)?.code !== heading.code)
    expect(lost.map((heading) => heading.code).filter((code) => !/^230(?:13|21)/.test(code))).toEqual([])
  })

  it('reads paths as prose writes them', () => {
    const path = { className: '卫生健康（类）', sectionName: '行政事业单位医疗(款)', itemName: '行政单位医疗（项）' }
    expect(findFunctionalByPath(path)?.code).toBe('2101101')
    expect(findFunctionalByPath({ className: '社会保障和就业（类）支出' })?.code).toBe('208')
    expect(findFunctionalByPath({ className: '住房保障', sectionName: '住房改革' })?.code).toBe('22102')
  })

  it('prefers the code in use when an earlier one bore the same name', () => {
    const name = '其他社会保障和就业支出'
    const path = { className: '社会保障和就业支出', sectionName: name, itemName: name }
    expect(findFunctionalByPath(path)?.code).toBe('2089999')
    expect(findFunctionalByPath(path, 2021)?.code).toBe('2089999')
  })

  it('reads earlier names in earlier years', () => {
    const path = {
      className: '社会保障和就业支出',
      sectionName: '行政事业单位离退休',
      itemName: '未归口管理的行政单位离退休',
    }
    expect(findFunctionalByPath(path, 2018)?.code).toBe('2080504')
    expect(findFunctionalByPath(path, 2024)).toBeUndefined()
    expect(findFunctionalByPath(path)?.code).toBe('2080504')
  })

  it('takes an item without its section when the class holds only one of that name', () => {
    expect(findFunctionalByPath({ className: '住房保障支出', itemName: '住房公积金' })?.code).toBe('2210201')
    expect(findFunctionalByPath({ className: '卫生健康支出', itemName: '行政运行' })).toBeUndefined()
  })

  it('gives nothing rather than a guess', () => {
    expect(findFunctionalByPath({ className: '没有的类', sectionName: '住房改革支出' })).toBeUndefined()
    expect(findFunctionalByPath({ className: '住房保障支出', sectionName: '没有的款', itemName: '住房公积金' })).toBeUndefined()
  })
})
