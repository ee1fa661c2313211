import { describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { toldCauses } from '#app/report-words'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'
import { checkText } from './read-text.ts'

const clean = writeMarkdown(compileBook(exampleBook, qinghai).document)
const before = new Set(checkText(clean).findings.map(({ message }) => message))

/** The causes that one slip brings about, each with its edits as `from→to`. */
function causesOf(
  from: string | RegExp,
  to: string,
): readonly { readonly findings: number; readonly edits: readonly string[]; readonly remedies: readonly string[] }[] {
  const spoilt = clean.replace(from, to)
  expect(spoilt).not.toBe(clean)
  return toldCauses(checkText(spoilt))
    .map(({ findings, edits, remedies }) => ({
      findings: findings.filter(({ message }) => !before.has(message)).length,
      edits: edits.map((edit) => `${edit.from}→${edit.to}`),
      remedies,
    }))
    .filter(({ findings }) => findings > 0)
}

describe('one slip is one cause', () => {
  it('a row under the code of its neighbour', () => {
    const [cause, ...more] = causesOf('| 2101101 | 行政单位医疗 |', '| 2101102 | 行政单位医疗 |')
    expect(more).toEqual([])
    expect(cause!.findings).toBeGreaterThan(3)
    expect(cause!.edits).toEqual(['2101102→2101101'])
  })

  it('the unit of money above a table', () => {
    const [cause, ...more] = causesOf(/(支出总表[\s\S]*?单位：)万元/, '$1元')
    expect(more).toEqual([])
    expect(cause!.findings).toBeGreaterThan(3)
    expect(cause!.edits).toEqual(['单位：元→单位：万元'])
  })

  it('both direction words of a sentence', () => {
    const [cause, ...more] = causesOf('比上年减少88.35万元，下降16.74%', '比上年增加88.35万元，增长16.74%')
    expect(more).toEqual([])
    expect(cause!.edits).toEqual(['增加88.35→减少88.35', '增长16.74%→下降16.74%'])
  })

  it('an item under the name of another', () => {
    const [cause, ...more] = causesOf(/（类）住房改革支出（款）住房公积金（项）(?=2024年预算数)/, '（类）行政事业单位医疗（款）公务员医疗补助（项）')
    expect(more).toEqual([])
    expect(cause!.edits[0]).toMatch(/→住房保障支出（类）住房改革支出（款）住房公积金（项）$/)
  })

  it('a figure whose separator stands for a digit', () => {
    const long = /\| (\d)\d{2}\.(\d\d) \|/.exec(clean)!
    expect(long).not.toBeNull()
    const printed = long[0].slice(2, -2)
    const [cause] = causesOf(long[0], `| ${printed[0]},${printed.slice(2)} |`)
    expect(cause!.edits).toEqual([`${printed[0]},${printed.slice(2)}→${printed}`])
  })

  it('an item that no table lists', () => {
    const [cause, ...more] = causesOf(/^\| 2101101 .*\n/gm, '').filter(({ remedies }) => remedies.some((remedy) => remedy.includes('漏列一行')))
    expect(more).toEqual([])
    expect(cause!.findings).toBeGreaterThan(3)
    expect(cause!.edits).toEqual([])
    expect(cause!.remedies).toEqual(['21011 行政事业单位医疗之下似漏列一行（11.11万元）；请在各表补列，依法不公开的请写明。'])
  })

  it('a table that was not filled in', () => {
    const [cause, ...more] = causesOf(/(?<=\| （[八九十]+）[^|]+支出 \| )(\d+\.\d\d) \| \1/g, '0.00 | 0.00').filter(({ edits }) => edits.length > 0)
    expect(more).toEqual([])
    expect(new Set(cause!.edits)).toEqual(new Set(['0.00→580.93', '0.00→58.06', '0.00→43.49']))
  })

  it('two rows with each other’s code', () => {
    const swapped = /\| 2101101 (\| 行政单位医疗 \|.*\n)\| 2101102 (\| 事业单位医疗 \|)/
    const [cause, ...more] = causesOf(swapped, '| 2101102 $1| 2101101 $2')
    expect(more).toEqual([])
    expect(cause!.edits).toEqual(['2101102→2101101', '2101101→2101102'])
  })

  it('a change and a rate in each other’s place', () => {
    const [cause, ...more] = causesOf('比上年减少88.35万元，下降16.74%', '比上年减少16.74万元，下降88.35%').filter(({ edits }) => edits.length > 0)
    expect(more).toEqual([])
    expect(cause!.edits).toEqual(['16.74→88.35', '88.35%→16.74%'])
  })

  it('last year’s amount in the place of this year’s', () => {
    const [cause, ...more] = causesOf('机关运行经费财政拨款预算46.26万元', '机关运行经费财政拨款预算62.62万元')
    expect(more).toEqual([])
    expect(cause!.edits).toEqual(['62.62→46.26'])
  })

  it('one column in 元 beside others in 万元', () => {
    const table = /\*\*支出总表\*\*[\s\S]*?\n\n\*\*/.exec(clean)![0]
    const inYuan = table.replace(/(\d+)\.(\d\d)(?=(?:\*\*)? \|  \|  \|  \|\n)/g, '$1$200')
    const [cause, ...more] = causesOf(table, inYuan)
    expect(more).toEqual([])
    expect(new Set(cause!.edits)).toEqual(new Set(['675000→67.50', '359400→35.94', '315600→31.56']))
  })

  it('a figure in the row above, which was empty', () => {
    const [cause, ...more] = causesOf(/(自然资源海洋气象等支出 \| )( \|\n.*住房保障支出 \| )43\.49/, '$143.49$2')
    expect(more).toEqual([])
    expect(cause!.edits).toEqual(['43.49→0.00', '→43.49'])
  })

  it('tells that weaker evidence chose the edit', () => {
    const [cause] = causesOf('比上年减少16.36万元', '比上年减少96.36万元')
    expect(cause!.edits).toEqual(['96.36→16.36'])
    expect(cause!.remedies.at(-1)).toContain('推断')
  })
})
