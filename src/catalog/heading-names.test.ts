import { describe, expect, it } from 'vitest'
import { findByName } from './heading-names.ts'
import { looseNameKey, nameKey } from './name-key.ts'

describe('nameKey', () => {
  it('forgives width, white space, quotes and level marks', () => {
    expect(nameKey('政府办公厅(室) 及相关机构事务（款）')).toBe(nameKey('政府办公厅（室）及相关机构事务'))
    expect(nameKey('“两房”建设')).toBe(nameKey('"两房"建设'))
    expect(nameKey('社会保障和就业（类）支出')).toBe('社会保障和就业支出')
  })

  it('keeps different names apart', () => {
    expect(nameKey('行政运行')).not.toBe(nameKey('事业运行'))
    expect(looseNameKey('支出')).toBe('支出')
  })
})

describe('findByName', () => {
  it('gives all headings of a repeated name', () => {
    const all = findByName('functional', '行政运行')
    expect(all.length).toBeGreaterThan(60)
    expect(findByName('functional', '行政运行', { within: '208' }).length).toBeLessThan(all.length)
  })

  it('narrows by parent, level, class and year', () => {
    const found = findByName('functional', '行政运行', { parentName: '人力资源和社会保障管理事务' })
    expect(found.map((heading) => heading.code)).toEqual(['2080101'])
    expect(findByName('functional', '其他社会保障和就业支出', { level: 'section' }).map((heading) => heading.code)).toEqual(['20899'])
    expect(findByName('functional', '信访事务', { year: 2023 }).map((heading) => heading.code)).toEqual(['2010308'])
    expect(findByName('functional', '信访事务', { year: 2024 }).map((heading) => heading.code)).toEqual(['20140'])
  })

  it('forgives a missing 支出 only when nothing agrees in full', () => {
    expect(findByName('functional', '卫生健康', { level: 'class' }).map((heading) => heading.code)).toEqual(['210'])
    expect(findByName('functional', '教育').map((heading) => heading.code)).toEqual(['21902', '2300305'])
  })

  it('knows the economic headings too', () => {
    expect(findByName('departmentalEconomic', '维修(护)费').map((heading) => heading.code)).toEqual(['30213'])
  })

  it('finds nothing for an unknown or empty name', () => {
    expect(findByName('functional', '不存在的科目')).toEqual([])
    expect(findByName('functional', '')).toEqual([])
  })
})
