import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { fen } from '#core/money'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from './example.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
const at = (name: string) => join(folder, name)

/** Runs the command as a user does. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('bin/mingzhang', args, { encoding: 'utf8', maxBuffer: 1e9 })
  return { status, stdout, stderr }
}

interface SarifLog {
  readonly version: string
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly locations: readonly { readonly physicalLocation: unknown }[] }[]
    readonly invocations: readonly unknown[]
  }[]
}

beforeAll(() => {
  const clean = writeMarkdown(compileBook(exampleBook, qinghai).document)
  writeFileSync(at('clean.md'), clean)
  writeFileSync(at('wrong.md'), clean.replace('机关运行经费财政拨款预算46.26万元', '机关运行经费财政拨款预算99.99万元'))
  writeFileSync(at('noise.md'), Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]))
})

describe('mingzhang check', () => {
  it('exits 0 on a clean book, 1 on an error, 2 on misuse', () => {
    expect(run('check', at('clean.md')).status).toBe(0)
    expect(run('check', at('wrong.md')).status).toBe(1)
    expect(run('check', at('nowhere.md'))).toMatchObject({ status: 2 })
    expect(run('check', at('clean.md'), '--format', 'docx')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('可用：text、json、sarif、xlsx、html'),
    })
    expect(run('check', at('clean.md'), '--template', 'mars')).toMatchObject({ status: 2, stderr: expect.stringContaining('没有样式“mars”') })
    expect(run('check', at('clean.md'), '--jobs', '0')).toMatchObject({ status: 2, stderr: expect.stringContaining('1 到 256') })
  })

  it('prints JSON in the agreed shape, amounts as strings', () => {
    const { documents } = JSON.parse(run('check', at('wrong.md'), '--format', 'json').stdout) as { documents: Record<string, unknown>[] }
    const [document] = documents
    expect(document).toMatchObject({ status: 'checked', kind: 'unit-budget', unit: exampleBook.unit.name, year: 2024, template: 'qinghai-2024' })
    expect(document!['tables']).toHaveLength(10)
    const [finding] = document!['findings'] as Record<string, unknown>[]
    expect(finding).toMatchObject({ id: 'F1', severity: 'error', place: { page: null, line: expect.any(Number), quote: expect.any(String) } })
    expect(Object.keys(finding!).toSorted()).toEqual([
      'cause',
      'check',
      'difference',
      'expected',
      'found',
      'id',
      'message',
      'place',
      'related',
      'severity',
      'suggestion',
    ])
    expect(typeof finding!['found']).toBe('string')
    const counts = document!['counts'] as Record<string, number>
    expect(counts['checks']).toBe(counts['held']! + counts['findings']! + counts['notChecked']!)
  })

  it('prints SARIF 2.1.0: a rule a check, a result a finding with its line', () => {
    const log = JSON.parse(run('check', at('wrong.md'), at('noise.md'), '--format', 'sarif').stdout) as SarifLog
    expect(log.version).toBe('2.1.0')
    const [first] = log.runs
    expect(first!.results.length).toBeGreaterThan(0)
    for (const result of first!.results) {
      expect(first!.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
      expect(result.locations[0]!.physicalLocation).toMatchObject({
        artifactLocation: { uri: expect.stringContaining('wrong.md') },
        region: { startLine: expect.any(Number) },
      })
    }
    expect(first!.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] })
  })

  it('writes a check sheet and a page', async () => {
    expect(run('check', at('wrong.md'), '--format', 'xlsx').stderr).toContain('--out')
    run('check', at('wrong.md'), '--format', 'xlsx', '--out', at('report.xlsx'))
    const { sheets } = await readXlsx(readFileSync(at('report.xlsx')))
    expect(sheets.map(({ name }) => name)).toEqual(['文件清单', '问题清单', '核对清单', '未能理解的数字', '无法核对的事项'])
    expect(sheets[1]!.rows.flat()).toContain('处理情况')
    run('check', at('wrong.md'), '--format', 'html', '--out', at('report.html'))
    expect(readFileSync(at('report.html'), 'utf8')).toMatch(/<!doctype html>[\s\S]*99\.99/)
  })

  it('reads a folder on several cores; a bad file is reported and stops nothing', () => {
    const many = at('many')
    mkdirSync(many)
    for (let copy = 10; copy < 28; copy++) writeFileSync(join(many, `book-${copy}.md`), readFileSync(at(copy % 2 === 0 ? 'clean.md' : 'wrong.md')))
    writeFileSync(join(many, 'noise.md'), readFileSync(at('noise.md')))
    const reports = [run('check', many, '--jobs', '2', '--format', 'json'), run('check', many, '--jobs', '1', '--format', 'json')]
    expect(reports[0]!.stdout).toBe(reports[1]!.stdout)
    const { documents } = JSON.parse(reports[0]!.stdout) as { documents: { file: string; status: string }[] }
    expect(documents.map(({ status }) => status)).toEqual([...Array.from({ length: 18 }, () => 'checked'), 'refused'])
    expect(documents.map(({ file }) => file)).toEqual(documents.map(({ file }) => file).toSorted())
  })

  it('sets last year beside this year: a base that differs is a doubt, not an error', () => {
    // Last year's own book, with what this year's takes for its base, but for one heading that is 5 万元 higher.
    const { year, lastYear } = exampleBook
    const lines = lastYear.lines.map((line) => ({ ...line, economic: '30101', kind: 'basic' as const, project: '', carryOver: false }))
    const before = { ...exampleBook, year: year - 1, projects: [], lines: lines.with(0, { ...lines[0]!, amount: fen(lines[0]!.amount + 5_000_000n) }) }
    writeFileSync(at('before.md'), writeMarkdown(compileBook(before, qinghai).document))
    const { documents } = JSON.parse(run('check', at('clean.md'), '--last-year', at('before.md'), '--format', 'json').stdout) as {
      documents: { findings: { severity: string; check: string; message: string }[] }[]
    }
    const { findings } = documents[0]!
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(findings.some(({ check, message }) => check === 'change-agrees' && message.includes(lines[0]!.functional))).toBe(true)
    expect(run('check', at('clean.md'), '--last-year', at('noise.md'))).toMatchObject({ status: 2, stderr: expect.stringContaining('上年预算') })
  })
})

describe('mingzhang read', () => {
  it('gives every fact as JSON, CSV and a workbook', async () => {
    const { facts } = JSON.parse(run('read', at('clean.md')).stdout) as { facts: unknown[] }
    expect(facts.length).toBeGreaterThan(700)
    expect(run('read', at('clean.md'), '--format', 'csv').stdout.trim().split('\n')).toHaveLength(facts.length + 1)
    run('read', at('clean.md'), '--format', 'xlsx', '--out', at('read.xlsx'))
    const { sheets } = await readXlsx(readFileSync(at('read.xlsx')))
    expect(sheets.find(({ name }) => name === '数据')!.rows).toHaveLength(facts.length + 2)
    expect(sheets.some(({ name, rows }) => name === '收支总表' && rows.flat().includes(682.48))).toBe(true)
  })
})

describe('mingzhang init and build', () => {
  it('makes a starter that builds from its files and from its workbook alike, and writes over nothing', () => {
    expect(run('init', at('starter'), '--year', '2027').status).toBe(0)
    expect(run('init', at('starter')).status).toBe(2)
    expect(run('init', at('other'), '--year', '27').stderr).toContain('2000 到 2099')
    expect(run('build', at('starter'), '--out', at('from-files'), '--formats', 'html,md,xlsx,csv,data,json').status).toBe(0)
    expect(readFileSync(at('from-files/data/datapackage.json'), 'utf8')).toContain('"fiscalPeriod"')
    expect(run('build', at('starter/台账.xlsx'), '--out', at('from-workbook')).status).toBe(0)
    expect(readFileSync(at('from-workbook/book.html'), 'utf8')).toBe(readFileSync(at('from-files/book.html'), 'utf8'))
    expect(run('check', at('from-files/book.html')).status).toBe(0)
  })

  it('prints a PDF that the check accepts, and refuses a folder of fonts without any', () => {
    run('init', at('printed'), '--year', '2027')
    expect(run('build', at('printed'), '--out', at('pdf'), '--formats', 'pdf')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('book.pdf'),
    })
    expect(run('check', at('pdf/book.pdf')).status).toBe(0)
    mkdirSync(at('no-fonts'))
    writeFileSync(at('no-fonts/fake.ttf'), 'no font')
    for (const folder of ['no-fonts', 'nowhere'])
      expect(run('build', at('printed'), '--out', at('none'), '--formats', 'pdf', '--fonts', at(folder))).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/(?:没有可用的字体|没有这个字体文件夹)。应放方正小标宋/),
      })
  }, 60_000)

  it('tells every mistake of a ledger at once and writes nothing', () => {
    run('init', at('broken'), '--year', '2027')
    writeFileSync(at('broken/income.csv'), '收入来源,金额（万元）\n一般公共预算,一百\n')
    const { status, stderr } = run('build', at('broken'), '--out', at('nothing'), '--formats', 'html,tiff')
    expect(status).toBe(2)
    expect(stderr).toContain('income.csv 第2行：“金额（万元）”写的是“一百”')
    expect(stderr).toContain('还不能写成 tiff')
  })
})
