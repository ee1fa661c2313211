import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { checkFolder } from '#app/check-folder'
import { reportText } from '#app/report-text'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { exampleBook } from '../../test/example.ts'
import { addWaivers, waiverFileOf } from './waivers.ts'

/** A published book with one figure spoilt, in a folder of its own. */
function spoilt(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'mingzhang-waivers-')), 'book.md')
  writeFileSync(
    file,
    writeMarkdown(compileBook(exampleBook, qinghai).document).replace('机关运行经费财政拨款预算46.26万元', '机关运行经费财政拨款预算99.99万元'),
  )
  return file
}

async function check(file: string) {
  const { reports } = await checkFolder([file])
  const [entry] = reports
  if (entry?.report.status !== 'checked') throw new Error('refused')
  return entry.report
}

it('lists what was answered for apart, with the answer, and counts it no more', async () => {
  const file = spoilt()
  const before = await check(file)
  const { check: id, message } = before.findings[0]!
  addWaivers(file, [{ check: id, message, reason: '按批复口径填列', author: '王会计', date: '2026-01-05' }])
  const after = await check(file)
  expect(after.findings).toHaveLength(before.findings.length - 1)
  expect(after.findings.map((finding) => finding.message)).not.toContain(message)
  expect(after.causes.flatMap(({ findings }) => findings).every((at) => at < after.findings.length)).toBe(true)
  expect(after.waived).toMatchObject([{ finding: { message }, waiver: { author: '王会计' } }])
  expect(after.obligations.find((owed) => owed.check === id)!.findings).toBe(before.obligations.find((owed) => owed.check === id)!.findings - 1)
  expect(reportText(file, after)).toContain('说明（王会计，2026-01-05）：按批复口径填列')
})

it('keeps the comments of the file when an answer is added, and asks anew when the figure changes', async () => {
  const file = spoilt()
  const { check: id, message } = (await check(file)).findings[0]!
  addWaivers(file, [{ check: id, message, reason: '甲', author: '王' }])
  addWaivers(file, [{ check: id, message: '别的问题', reason: '乙', author: '李' }])
  expect(readFileSync(waiverFileOf(file), 'utf8')).toMatch(/^# 已说明的问题/)
  writeFileSync(file, readFileSync(file, 'utf8').replace('99.99', '88.88'))
  const after = await check(file)
  expect(after.waived).toEqual([])
  expect(after.findings.length).toBeGreaterThan(0)
  expect(after.summary.remarks.map((remark) => remark.message).join()).toContain('没有再出现')
})

it.each([
  ['- check: stated-alike', '缺少 message、reason、author'],
  ['check: stated-alike', '应为一条条的列表'],
  ['- [', '读不通'],
])('says what is wrong with an answer and goes on: %s', async (text, told) => {
  const file = spoilt()
  writeFileSync(waiverFileOf(file), text)
  const { findings, summary } = await check(file)
  expect(findings.length).toBeGreaterThan(0)
  expect(summary.remarks.map(({ message }) => message).join()).toContain(told)
})
