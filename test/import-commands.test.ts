import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { qinghai } from '#templates/registry'
import { writeHtml } from '#writers/html/write-html'
import { writeXlsx } from '#writers/xlsx/write-xlsx'
import { exampleBook } from './example.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
const at = (name: string) => join(folder, name)

/** Runs the command as a user does. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('bin/mingzhang', args, { encoding: 'utf8', maxBuffer: 1e9 })
  return { status, stdout, stderr }
}

const changes = [
  '功能科目,经济科目,资金来源,支出类别,项目编码,变动,金额（万元）,原因,项目名称',
  '2210201,30113,,,,增加,2.00,缴存基数提高,',
  ',,,,63020000024T000000025,取消,,核查任务已完成,',
  '2080107,,一般公共预算,项目支出,63020000025T000000001,新增,3.00,新增业务,档案数字化',
  '',
].join('\n')

beforeAll(async () => {
  const { document } = compileBook(exampleBook, qinghai)
  writeFileSync(at('published.html'), writeHtml(document))
  writeFileSync(at('published.xlsx'), await writeXlsx(document))
  writeFileSync(at('changes.csv'), changes)
})

describe('mingzhang init --from', () => {
  it('makes a ledger for the year after that builds, with a page of what to look at', () => {
    const { status, stdout, stderr } = run('init', at('next'), '--from', at('published.html'))
    expect([status, stdout]).toEqual([0, expect.stringContaining('2025 年台账')])
    expect(stderr).toContain('【支出】')
    expect(readFileSync(at('next/导入说明.md'), 'utf8')).toContain('按科目顺序推定分摊')
    expect(readFileSync(at('next/last-year.csv'), 'utf8')).toContain('2080107,社会保险业务管理事务,一般公共预算,否,439.56')
    expect(readFileSync(at('next/projects.yaml'), 'utf8')).not.toContain('2024年12月前')
    expect(run('build', at('next'), '--out', at('next-out')).status).toBe(0)
    expect(run('build', at('next/台账.xlsx'), '--out', at('next-out-2')).status).toBe(0)
    expect(readFileSync(at('next-out/book.html'), 'utf8')).toBe(readFileSync(at('next-out-2/book.html'), 'utf8'))
  }, 120_000)

  it('keeps the year when that is asked for: the book comes out as it was published', () => {
    expect(run('init', at('same'), '--from', at('published.html'), '--year', '2024').status).toBe(0)
    expect(run('build', at('same'), '--out', at('same-out')).status).toBe(0)
    const tables = (path: string) => [...readFileSync(path, 'utf8').matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table)
    expect(tables(at('same-out/book.html'))).toEqual(tables(at('published.html')))
  }, 120_000)

  it('refuses what is no budget, a year before it and a folder in use', () => {
    writeFileSync(at('letter.md'), '# 通知\n\n请各单位按时报送材料。\n')
    expect(run('init', at('none'), '--from', at('letter.md'))).toMatchObject({ status: 2, stderr: expect.stringContaining('letter.md') })
    expect(run('init', at('none'), '--from', at('published.html'), '--year', '2023')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('应为 2024 或以后'),
    })
    expect(run('init', at('none'), '--from', at('nowhere.pdf'))).toMatchObject({ status: 2, stderr: expect.stringContaining('打不开') })
    expect(existsSync(at('none'))).toBe(false)
    mkdirSync(at('used'))
    writeFileSync(at('used/a.txt'), '')
    expect(run('init', at('used'), '--from', at('published.html')).status).toBe(2)
  }, 120_000)
})

describe('mingzhang build with changes', () => {
  it('builds next year’s book from the published one, whatever its format', () => {
    for (const [index, file] of ['published.html', 'published.xlsx'].entries()) {
      const { status, stderr } = run('build', at(file), '--changes', at('changes.csv'), '--formats', 'md', '--out', at(`direct-${index}`))
      expect([status, stderr]).toEqual([0, expect.stringContaining('一般公共预算收入随支出调整为 683.48 万元')])
      const text = readFileSync(at(`direct-${index}/book.md`), 'utf8')
      expect(text).toContain('2025年预算数为45.49万元，比上年增加2.00万元，增长4.60%。主要是缴存基数提高')
      expect(text).toContain('档案数字化')
      expect(text).not.toContain('63020000024T000000025')
      expect(existsSync(at(`direct-${index}/导入说明.md`))).toBe(true)
    }
  }, 120_000)

  it('changes a ledger too, and refuses all that fits nothing at once, writing nothing', () => {
    expect(run('build', 'examples/haidong-2024', '--changes', at('changes.csv'), '--out', at('ledger-out')).status).toBe(0)
    writeFileSync(at('wrong.csv'), '功能科目,变动,金额（万元）\n2080199,增加,1\n2080107,减少,1\n')
    const { status, stderr } = run('build', at('published.html'), '--changes', at('wrong.csv'), '--out', at('wrong-out'))
    expect(status).toBe(2)
    expect(stderr).toContain('wrong.csv 第2行：台账里没有 “2080199” 这样的行，无法增加')
    expect(stderr).toContain('wrong.csv 第3行：“2080107” 在台账里有 ')
    expect(existsSync(at('wrong-out'))).toBe(false)
  }, 120_000)

  it('says that a ledger has a year of its own', () => {
    expect(run('build', 'examples/haidong-2024', '--year', '2025', '--out', at('year-out'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('台账是 2024 年的'),
    })
  })
})
