import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkFolder, type FolderCheck } from '#app/check-folder'
import { filesOf } from '#app/batch/source'
import { compileBook } from '#app/compile-book'
import { writeReport } from '#app/write-report'
import type { Book } from '#core/book'
import { fen } from '#core/money'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'
import { whole } from './whole.ts'

const root = mkdtempSync(join(tmpdir(), 'mingzhang-folder-'))
afterAll(() => rmSync(root, { recursive: true }))

const unit = (name: string, over: Partial<Book['unit']> = {}, book: Partial<Book> = {}): Book => ({
  ...exampleBook,
  ...book,
  unit: { ...exampleBook.unit, name, subordinates: [], ...over },
})
const written = (book: Book) => writeMarkdown(compileBook(book, qinghai).document)

/** Every amount a book spends of each fund, twice over: what two equal units spend together. */
const twice = (book: Book): Partial<Book> => ({
  lines: book.lines.map((line) => ({ ...line, amount: fen(line.amount * 2n) })),
})

let folders = 0
async function checkAll(files: Readonly<Record<string, string>>): Promise<FolderCheck & { readonly messages: readonly string[] }> {
  const folder = join(root, String((folders += 1)))
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const checked = await checkFolder(filesOf([folder]), { jobs: 1 })
  return { ...checked, messages: checked.folder?.findings.map(({ severity, message }) => `${severity}: ${message}`) ?? [] }
}

const office = unit('临江市水务局（本级）')
const station = unit('临江市水库管理所')
const department = unit('临江市水务局', { subordinates: ['临江市水库管理所'], kind: 'department' }, twice(exampleBook))

describe('a department beside its units', () => {
  test('is silent when the units together are the department, and counts them once', async () => {
    const { folder, messages } = await checkAll({ 'ju.md': written(department), 'benji.md': written(office), 'suo.md': written(station) })
    expect(messages).toEqual([])
    expect(folder!.remarks).toEqual(['《ju.md》包含文件夹里的 2 个单位，汇总时不重复计入；已核对各单位之和。'])
    expect(new Set(folder!.totals.map(({ books, of }) => `${books}/${of}`))).toEqual(new Set(['1/1']))
  })

  test('names both files where the sum is another', async () => {
    const [first, ...rest] = department.lines
    const off = { ...department, lines: [{ ...first!, amount: fen(first!.amount + 1_000_000n) }, ...rest] }
    const { folder, messages } = await checkAll({ 'ju.md': written(off), 'benji.md': written(office), 'suo.md': written(station) })
    expect(messages.length).toBeGreaterThan(0)
    expect(folder!.findings.every(({ check, severity }) => check === 'folder-units-sum' && severity === 'warning')).toBe(true)
    expect(messages[0]).toMatch(/《ju\.md》「.+」第\d+行.+少 |多 1\.00万元/)
    expect(folder!.findings[0]!.related!.map(({ file }) => basename(file!))).toEqual(expect.arrayContaining(['benji.md', 'suo.md']))
  })

  test('without the office itself is only held to be no less than its units', async () => {
    const { folder, messages } = await checkAll({ 'ju.md': written(department), 'suo.md': written(station) })
    expect(messages).toEqual([])
    expect(folder!.remarks[0]).toContain('缺部门本级的预算')
  })

  test('that is smaller than its unit is found without the office too', async () => {
    const { messages } = await checkAll({
      'ju.md': written(unit('临江市水务局', { subordinates: ['临江市水库管理所'], kind: 'department' })),
      'suo.md': written({ ...station, ...twice(station) }),
    })
    expect(messages.length).toBeGreaterThan(0)
    expect(messages[0]).toContain('其中 1 个单位（“临江市水库管理所”）之和已达')
  })
})

describe('copies', () => {
  test('of one file are told once', async () => {
    const { messages } = await checkAll({ 'a.md': written(station), 'b.md': written(station) })
    expect(messages).toEqual(['warning: 《b.md》与《a.md》内容完全相同；请核对是否放错了文件，多余的请删去。'])
  })

  test('in another format are information, and counted once', async () => {
    const { folder, messages } = await checkAll({ 'a.md': written(station), 'b.md': `${written(station)}\n` })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^info: 《b\.md》与《a\.md》都是“临江市水库管理所”2024年的预算，\d+ 个数据都相同/)
    expect(folder!.totals.every(({ of }) => of === 1)).toBe(true)
  })

  test('that differ say where and by how much', async () => {
    const { messages } = await checkAll({ 'a.md': written(station), 'b.md': written({ ...station, ...twice(station) }) })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^warning: 《b\.md》与《a\.md》都是.+金额却不同：《a\.md》「.+」第\d+行.+为 .+万元，《b\.md》.+相差 .+万元/)
  })
})

describe("last year's book", () => {
  const before = unit('临江市水库管理所', {}, { year: 2023 })

  test('in the same folder is compared, as with --last-year', async () => {
    const { folder, reports } = await checkAll({ '2023.md': written(before), '2024.md': written(station) })
    expect(folder!.lastYears.map(({ file, lastYear }) => [basename(file), basename(lastYear)])).toEqual([['2024.md', '2023.md']])
    const { report } = [...reports].find(({ file }) => file.endsWith('2024.md'))!
    const found =
      report.status === 'checked' ? report.findings.filter(({ place, related = [] }) => [place, ...related].some(({ isLastYear }) => isLastYear)) : []
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ severity }) => severity !== 'error')).toBe(true)
  })

  test('of another unit is not', async () => {
    const { folder } = await checkAll({ '2023.md': written(unit('临江市水政大队', {}, { year: 2023 })), '2024.md': written(station) })
    expect(folder!.lastYears).toEqual([])
  })
})

describe('a final account beside the budget', () => {
  const amount = (text: string) => /\| (\d{7}) \| ([^|]+?) \| ([\d.]+) \|/.exec(text.slice(text.indexOf('一般公共预算支出')))!
  const [, code, name, approved] = amount(written(station))
  const final = (stated: string) => `# 临江市水库管理所2024年度部门决算

## 第三部分 2024年度部门决算情况说明

1.社会保障和就业支出（类）人力资源和社会保障管理事务（款）${name}（项）。年初预算为${stated}万元，支出决算为${stated}万元，完成年初预算的100.00%。决算数与预算数持平。

**一般公共预算财政拨款支出决算表**

单位：万元

| 功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
|  | 合计 | ${stated} | ${stated} |  |
| ${code} | ${name} | ${stated} | ${stated} |  |

**支出决算表**

单位：万元

| 功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
|  | 合计 | ${stated} | ${stated} |  |
| ${code} | ${name} | ${stated} | ${stated} |  |

2024年度财政拨款支出${stated}万元，占总支出的100.00%。

2024年度政府采购支出总额0万元，没有采购。

2024年度公务接待费支出0万元，没有接待。
`

  test('agrees with it', async () => {
    const { messages } = await checkAll({ 'juesuan.md': final(approved!), 'yusuan.md': written(station) })
    expect(messages).toEqual([])
  })

  test('is told where 年初预算 is another figure', async () => {
    const { messages } = await checkAll({ 'juesuan.md': final('1.23'), 'yusuan.md': written(station) })
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(
      new RegExp(`^warning: 《juesuan\\.md》“${name}（项）”年初预算写 1\\.23万元，《yusuan\\.md》.+为 ${approved!.replace('.', '\\.')}万元，相差 .+万元`),
    )
  })
})

describe('the reports', () => {
  test('give the folder in text, JSON and a document, and nothing for one file', async () => {
    const { reports, folder } = await checkAll({ 'a.md': written(station), 'b.md': written({ ...office }) })
    expect(await whole(writeReport('text', reports, folder))).toMatch(/文件夹汇总：2 份文件，0 处需要核对\n {2}2024年预算 收入总计：[\d.]+万元（2 本合计）/)
    const json = JSON.parse(await whole(writeReport('json', reports, folder))) as {
      folder: { totals: readonly { name: string; amount: string; books: number }[] }
    }
    expect(json.folder.totals.find(({ name }) => name === '支出合计')).toMatchObject({ books: 2, of: 2, unit: '万元', year: 2024, kind: 'budget' })
    expect(await whole(writeReport('html', reports, folder))).toContain('文件之间的问题')
    const single = await checkAll({ 'a.md': written(station) })
    expect(single.folder).toBeUndefined()
    expect(JSON.parse(await whole(writeReport('json', single.reports, single.folder)))).not.toHaveProperty('folder')
  })
})
