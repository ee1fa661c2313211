import { spawn, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { filesOf } from '#app/batch/source'
import { checkFolder, type CheckOptions } from '#app/check-folder'
import type { Progress } from '#app/batch/progress'
import { compileBook } from '#app/compile-book'
import { writeData } from '#app/data/write-data'
import { recogniseBook } from '#app/recognise/recognise-book'
import { writeReport } from '#app/write-report'
import { qinghai } from '#templates/registry'
import { exampleBook } from './example.ts'
import { whole } from './whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'mingzhang-batch-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

const example = writeData(recogniseBook(compileBook(exampleBook, qinghai).document, qinghai), [])
/** The example as the book of another unit. */
const bookOf = (number: number) =>
  example.replaceAll(exampleBook.unit.name, `临江市第${'一二三四五六七八九十'[number % 10]}${'甲乙丙丁'[Math.floor(number / 10)]}水库管理所`)
/** The example's book of the year before. */
const bookBefore = writeData(recogniseBook(compileBook({ ...exampleBook, year: exampleBook.year - 1 }, qinghai).document, qinghai), [])
const many = (count: number) => Array.from({ length: count }, (_, number) => bookOf(number)).join('')

/** Checks with a journal; how many books were checked in this run, and the report. */
async function checked(file: string, journal: string | undefined, options: CheckOptions = {}) {
  let last: Progress | undefined
  const { reports, folder: together } = await checkFolder([file], {
    jobs: 1,
    ...(journal === undefined ? {} : { journal }),
    ...options,
    onProgress: (progress) => (last = progress.stage === 'check' ? progress : last),
  })
  return { run: last === undefined ? 0 : last.done - last.recalled, text: await whole(writeReport('jsonl', reports, together)) }
}

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').slice(1, -1)
const namesIn = (file: string) => linesOf(file).map((line) => (JSON.parse(line) as { file: string }).file)

describe('a file of books, one a line', () => {
  it('is a report a line, and a broken line stops nothing', async () => {
    writeFileSync(at('few.jsonl'), `${bookOf(0)}\n{"schema":\n${bookOf(1)}`)
    const { text } = await checked(at('few.jsonl'), undefined)
    const documents = text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { file?: string; status?: string; message?: string })
    expect(documents.map(({ file, status }) => [file?.split('#')[1], status])).toEqual([
      ['1', 'checked'],
      ['3', 'refused'],
      ['4', 'checked'],
      [undefined, undefined],
    ])
    expect(documents[1]!.message).toContain('可能没有写完')
  })

  it('compares each budget with that of the year before', async () => {
    writeFileSync(at('years.jsonl'), example + bookBefore)
    const { run, text } = await checked(at('years.jsonl'), undefined)
    expect(run).toBe(2)
    expect(text).toContain('已与上年预算《years.jsonl#2》一起核对')
  })

  it('compares with none that turns out to be no whole budget, or no book at all', async () => {
    const half = JSON.stringify({ ...(JSON.parse(bookBefore) as object), passages: [], titles: [] })
    writeFileSync(at('half.jsonl'), `${example}${half}\n`)
    const { run, text } = await checked(at('half.jsonl'), undefined)
    expect(run).toBe(3)
    expect(text).not.toContain('一起核对')
    writeFileSync(at('broken.jsonl'), `${example}${bookBefore.slice(0, 1000)}\n`)
    expect((await checked(at('broken.jsonl'), undefined)).text).toContain('可能没有写完')
  })

  it('finds last year in data whose fields stand in another order', async () => {
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(bookBefore) as object).toReversed()))
    writeFileSync(at('turned.jsonl'), `${example}${turned}\n`)
    const { run, text } = await checked(at('turned.jsonl'), undefined)
    expect(run).toBe(3)
    expect(text).toContain('已与上年预算《turned.jsonl#2》一起核对')
  })

  it('is taken from a folder only where it says that it holds books', () => {
    writeFileSync(at('other.json'), '{"name": "datapackage"}')
    expect(filesOf([folder]).filter((file) => file.endsWith('json') || file.endsWith('jsonl'))).toEqual(
      ['broken.jsonl', 'few.jsonl', 'half.jsonl', 'turned.jsonl', 'years.jsonl'].map(at),
    )
  })
})

describe('a journal', () => {
  it('keeps what is finished: the same report, nothing checked twice', async () => {
    writeFileSync(at('a.jsonl'), many(3))
    const first = await checked(at('a.jsonl'), at('a.journal'))
    const again = await checked(at('a.jsonl'), at('a.journal'))
    expect([first.run, again.run]).toEqual([3, 0])
    expect(again.text).toBe(first.text)
    expect(first.text).toBe((await checked(at('a.jsonl'), undefined)).text)
  })

  it('drops a line that was not written to its end, and a spoilt one', async () => {
    const whole = readFileSync(at('a.journal'))
    truncateSync(at('a.journal'), whole.length - 100)
    expect((await checked(at('a.jsonl'), at('a.journal'))).run).toBe(1)
    writeFileSync(at('a.journal'), whole.toString().replace('{"file"', '{"file'))
    expect((await checked(at('a.jsonl'), at('a.journal'))).run).toBe(1)
    truncateSync(at('a.journal'), 10)
    expect((await checked(at('a.jsonl'), at('a.journal'))).run).toBe(3)
  })

  it('does not answer for a book that changed, nor for another catalogue', async () => {
    writeFileSync(at('a.jsonl'), bookOf(0) + bookOf(7) + bookOf(2))
    expect((await checked(at('a.jsonl'), at('a.journal'))).run).toBe(1)
    writeFileSync(at('a.journal'), readFileSync(at('a.journal'), 'utf8').replaceAll(/"version":"\w+"/g, '"version":"0"'))
    expect((await checked(at('a.jsonl'), at('a.journal'))).run).toBe(3)
    expect((await checked(at('a.jsonl'), at('a.journal'), { template: 'qinghai-2024' })).run).toBe(3)
  })

  it('is never written over another file', async () => {
    writeFileSync(at('report.pdf'), '%PDF-1.7\n')
    await expect(checked(at('a.jsonl'), at('report.pdf'))).rejects.toThrow('不是核对记录')
    expect(readFileSync(at('report.pdf'), 'latin1')).toBe('%PDF-1.7\n')
  })
})

it('a run that is killed in the middle goes on where it was', async () => {
  writeFileSync(at('kill.jsonl'), many(20))
  const args = ['check', at('kill.jsonl'), '--jobs', '2', '--format', 'jsonl', '--out', at('kill.out'), '--journal', at('kill.journal')]
  const child = spawn('bin/mingzhang', args, { stdio: 'ignore', detached: true })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  while (!existsSync(at('kill.journal')) || linesOf(at('kill.journal')).length < 3) await new Promise((resolve) => setTimeout(resolve, 20))
  process.kill(-child.pid!, 'SIGKILL')
  await gone
  const finished = namesIn(at('kill.journal'))
  expect(finished.length).toBeLessThan(20)
  appendFileSync(at('kill.journal'), '{"file":"torn')
  const { stderr } = spawnSync('bin/mingzhang', args, { encoding: 'utf8' })
  expect(stderr).toContain('核对了 20 份：0 份有错误')
  const all = namesIn(at('kill.journal'))
  expect(all.slice(0, finished.length)).toEqual(finished)
  expect(new Set(all).size).toBe(all.length)
  expect(all).toHaveLength(20)
}, 120_000)
