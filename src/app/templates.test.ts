import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textOf } from '#document/blocks'
import { compileBook } from './compile-book.ts'
import { openBook } from './open-book.ts'
import { templateOf, templateToBuild } from './templates.ts'

const opened = await openBook('examples/haidong-2024')
if ('problems' in opened) throw new Error(JSON.stringify(opened.problems))
const exampleBook = opened.book

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mingzhang-')), 'city.yaml')
  writeFileSync(path, text)
  return path
}

const head = 'id: city-2026\nplace: 我市\nunit: 元\ndecimals: 2\n'

describe('a template of one’s own', () => {
  it('is read from a YAML file', () => {
    const template = templateOf(file(`${head}tables:\n  - form: expenditure\n    title: 支出预算表\n    number: 附表1\n    words: { 科目编码: 功能编码 }\n`))
    expect(template.style).toEqual({ unit: 'yuan', decimals: 2 })
    const [table] = template.tables
    expect(table!.form.title).toBe('支出预算表')
    expect(table!.number).toBe('附表1')
    expect(table!.form.sides[0]!.header[0]!.text).toBe('功能编码')
    expect(table!.form.sides[0]!.header[0]!.also).toContain('科目编码')
  })

  it.each([
    ['tables:\n  - form: expenses\n', '第1张表的 form 为“expenses”，没有这种表，可用：revenue-expenditure-summary'],
    ['tables:\n  - form: revenue\n    words: { 栏目: 单位 }\n', '第1张表（revenue）的 words 里“栏目”不是这张表的栏名'],
    ['tables:\n  - form: revenue\n    unit: 美元\n', '第1张表的 unit为“美元”，应为元或万元'],
    ['tables: []\n', '缺少 tables，应逐张列出表格'],
    ['tables:\n  - title: 收入总表\n', 'tables 的第1张表缺少 form'],
    ['tables:\n  - form: revenue\nsections: [budget]\n', 'sections没有“budget”这一节，可用：duties'],
    ['separate: 是\ntables:\n  - form: revenue\n', 'separate 应为 true'],
    ['tables:\n  - form: revenue\nsections: revenue\n', 'sections 应为清单'],
    ['tables:\n  - form: revenue\noutline: [{ title: 说明, sections: [revenue] }]\n', 'outline 里没有表格部分'],
    ['tables:\n  - form: revenue\noutline: [{ of: tables }]\n', 'outline 第1部分缺少 title'],
    ['tables:\n  - form: revenue\noutline: [{ title: 表, of: tables }, { title: 词, of: words }]\n', 'outline 第2部分的 of 为“words”，应为 tables'],
    [
      'tables:\n  - form: revenue\noutline: [{ title: 表, of: tables }, { title: 说明 }]\n',
      'outline 第2部分（说明）应写 of: tables、of: glossary 或 sections 其中一项',
    ],
    ['tables:\n  - form: revenue\noutline: [{ title: 表, of: tables }, { title: 说明, sections: [{ sections: [revenue] }] }]\n', '有一组没有 title'],
    ['tables:\n  - form: revenue\nsections: [{ id: budget, title: 收支 }]\n', 'sections没有“budget”这一节，可用：duties'],
  ])('says what is wrong and what may stand there: %#', (tables, message) => {
    expect(() => templateOf(file(head + tables))).toThrow(message)
  })

  it('may have parts of its own, sections under other titles, and two files', () => {
    const outline =
      'outline:\n  - title: 情况说明\n    sections: [{ title: 单位情况, sections: [duties] }, { id: revenue, title: 收入情况 }, glossary]\n  - { title: 报表, of: tables }\n'
    const template = templateOf(file(`${head}separate: true\ntables:\n  - form: revenue\n${outline}`))
    const { parts, document } = compileBook(exampleBook, template)
    expect(parts.map(({ name }) => name)).toEqual(['情况说明', '预算报表'])
    const titles = (blocks: typeof document.blocks) => blocks.flatMap((block) => (block.kind === 'heading' ? [textOf(block.runs)] : []))
    const [narrative, tables] = parts.map((part) => titles(part.document.blocks))
    expect(narrative!.slice(0, 4)).toEqual(['第一部分 情况说明', '一、单位情况', '（一）主要职能', '二、收入情况'])
    expect(narrative).toContain('三、名词解释')
    expect(tables).toEqual(['第二部分 报表'])
  })

  it('is not built in when it is of final accounts', () => {
    expect(() => templateToBuild('central-final-2024')).toThrow('只用来读取，不能编制预算；可用：qinghai-2024')
  })

  it('names the known ones when an id is unknown', () => {
    expect(() => templateOf('mars')).toThrow('没有样式“mars”，可用：auto、qinghai-2024、shanghai-2026、jiangsu-2026')
  })
})
