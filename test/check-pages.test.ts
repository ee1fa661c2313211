import { readFileSync, existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '#checks/registry'
import { checkText } from './read-text.ts'
import { examplesOf } from './page-examples.ts'

const sections = ['## 核对什么', '## 依据', '## 容差', '## 级别', '## 不核对', '## 例']

describe.each(checks.map(({ id, title }) => ({ id, title, path: `src/checks/${id}/check.md` })))('the page of $id', ({ id, title, path }) => {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const examples = examplesOf(page)

  it('names the check and answers what, why, how exactly, how gravely and when not', () => {
    expect(page.split('\n')[0]).toBe(`# ${title}（${id}）`)
    expect(sections.filter((section) => !page.includes(`\n${section}\n`))).toEqual([])
  })

  it('has an example that is found and one that is not', () => {
    expect(examples.some(({ findings }) => findings.length > 0)).toBe(true)
    expect(examples.some(({ findings }) => findings.length === 0)).toBe(true)
  })

  it.each(examples)('example $number of line $line gives exactly its findings', ({ book, findings }) => {
    const found = checkText(book).findings.filter((finding) => finding.check === id)
    expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual(findings)
  })
})
