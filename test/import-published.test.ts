import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { importBook } from '#app/import-book'
import { readBook } from '#app/read-book'
import { keyId } from '#core/key'
import { sumFen } from '#core/money'
import { qinghai } from '#templates/registry'
import { printedRuns as runsOf } from '#document/printed-runs'

const path = '../shared/haidong/haidong-2024.md'
const isThere = existsSync(path)
if (!isThere) console.warn(`${path} is not there: the tests on the published book are skipped`)

describe.skipIf(!isThere)('the published book of 2024, imported', async () => {
  const read = isThere ? await readBook(path) : undefined
  const result = read === undefined || read.status === 'refused' ? undefined : importBook(read)
  const imported = result?.status === 'imported' ? result : undefined

  it('balances at what the book prints, with last year worked out again', () => {
    const { book } = imported!
    expect(sumFen(book.lines.map(({ amount }) => amount))).toBe(682_480_000n)
    expect(book.income).toEqual([{ source: 'generalPublic', amount: 682_480_000n }])
    expect(sumFen(book.lastYear.lines.map(({ amount }) => amount))).toBe(746_160_000n)
    expect(book.projects).toHaveLength(7)
    expect(book.unit).toMatchObject({ name: '海东市社会保险服务局', code: '502003', department: '海东市人力资源和社会保障局' })
  })

  it('names the rounding trail that contradicts itself, at its places, and the change printed the wrong way round', () => {
    const chosen = imported!.notes.filter(({ kind, sheet }) => kind === 'chosen' && sheet !== '绩效指标')
    expect(chosen.map(({ place, message }) => `${place?.line} ${message}`)).toEqual([
      expect.stringMatching(/^244 合计：原文为 614\.97（原文共 2 处），按导入的台账为 614\.98/),
      expect.stringMatching(/^244 合计·人员经费：原文为 568\.71（原文共 2 处），按导入的台账为 568\.72/),
      expect.stringMatching(/^273 303 对个人和家庭的补助·合计：原文为 28\.26，按导入的台账为 28\.27/),
      expect.stringMatching(/^273 303 对个人和家庭的补助·人员经费：原文为 28\.26，按导入的台账为 28\.27/),
      expect.stringMatching(/^405 “三公”经费比上年增减：原文为 1\.20，按导入的台账为 -4\.20/),
    ])
  })

  it('prints its tables again but for that contradiction', () => {
    if (read === undefined || read.status === 'refused') throw new Error('not read')
    const ours = new Map(runsOf(compileBook(imported!.book, qinghai).document).flatMap(({ fact, text }) => (fact === undefined ? [] : [[fact, text] as const])))
    const stated = read.book.facts.filter(({ from, blank, key }) => from === 'table' && !blank && key.unit === undefined)
    const different = stated.filter(({ key, figure }) => ours.get(keyId(key)) !== figure.text).map(({ figure }) => figure.text)
    expect(stated.length).toBeGreaterThan(150)
    expect(different).toEqual(['614.97', '568.71', '28.26', '28.26'])
  })
})
