import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))
const example = 'examples/haidong-2024'
const at = (name: string) => join(folder, name)

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('bin/mingzhang', args, { encoding: 'utf8', maxBuffer: 1e9 })
  return { status, stdout, stderr }
}

/** A copy of the example with one file changed. */
function changed(name: string, file: string, from: string, to: string): string {
  cpSync(example, at(name), { recursive: true })
  const text = readFileSync(join(at(name), file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
  writeFileSync(join(at(name), file), text.replace(from, to))
  return at(name)
}

describe('mingzhang diff', () => {
  it('exits 0 whether anything moved or not, in every format', () => {
    expect(run('diff', example, example)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^两本预算没有差别。/) })
    const other = changed('staff', 'book.yaml', '全额拨款事业编制, count: 27', '全额拨款事业编制, count: 29')
    expect(run('diff', example, other)).toMatchObject({ status: 0, stdout: expect.stringContaining('全额拨款事业编制由27改为29') })
    const { counts, groups } = JSON.parse(run('diff', example, other, '--format', 'json').stdout) as { counts: { moves: number }; groups: { id: string }[] }
    expect([counts.moves, groups.map(({ id }) => id)]).toEqual([1, ['staff']])
    expect(run('diff', example, other, '--format', 'xlsx', '--out', at('d.xlsx'))).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(at('d.xlsx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('exits 2 on misuse and on what cannot be read', () => {
    expect(run('diff', example, example, '--format', 'pdf')).toMatchObject({ status: 2, stderr: expect.stringContaining('可用：text、json、html、xlsx、md') })
    expect(run('diff', example, example, '--format', 'xlsx').stderr).toContain('--out')
    expect(run('diff', example, at('nowhere'))).toMatchObject({ status: 2, stdout: '' })
    expect(run('diff', example, example, '--template', 'mars')).toMatchObject({ status: 2, stderr: expect.stringContaining('没有样式“mars”') })
    const broken = changed('broken', 'income.csv', '682.48', '六百')
    expect(run('diff', example, broken)).toMatchObject({ status: 2, stderr: expect.stringContaining('income.csv 第2行') })
  })
})

describe('mingzhang reasons', () => {
  it('prints a reasons.yaml, and refuses a ledger that is not of the year before', () => {
    expect(run('reasons', example)).toMatchObject({ status: 0, stdout: expect.stringContaining('"2089999":'), stderr: '' })
    expect(run('reasons', example, '--last-year', example)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('应为2023年') })
    expect(run('reasons', at('nowhere'))).toMatchObject({ status: 2 })
  })

  it('lets a book with a doubtful reason be built, and says what is doubtful', () => {
    const book = changed(
      'doubtful',
      'reasons.yaml',
      '"2080502": 退休人员增加，单位负担的离退休经费增加',
      '"2080502":\n  - { kind: 人员, words: 退休人员去世, amount: -1.20 }',
    )
    const { status, stderr } = run('build', book, '--out', at('built'))
    expect(status).toBe(0)
    expect(stderr).toContain('注意：增减原因“2080502 事业单位离退休”：比上年增加5.77万元（+32.9%），所写各因素合计减少1.20万元，方向相反')
    expect(readFileSync(join(at('built'), 'book.html'), 'utf8')).toContain('退休人员去世，减少1.20万元')
  })
})
