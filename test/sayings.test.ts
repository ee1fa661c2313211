import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDocument, type CheckReport } from '#app/check-document'
import { readMarkdown } from '#readers/markdown/read-markdown'
import { templates } from '#templates/registry'

/** Ways of saying amounts, changes, rates, shares and sums that differ from ours, each right and with one slip. */
const sayings = readFileSync(new URL('./sayings.tsv', import.meta.url), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .slice(2)
  .map((line) => {
    const [what, right, wrong, check, final] = line.split('\t').map((text) => text.replaceAll('¶', '\n\n'))
    return { what: what!, right: right!, wrong: wrong!, check: check!, isFinal: final === 'yes' }
  })

const glossary =
  '第四部分 名词解释\n\n一、一般公共预算财政拨款收入：指财政当年拨付的资金。\n\n二、“三公”经费：指因公出国（境）费、公务用车购置及运行费和公务接待费。\n'

function checked(text: string, isFinal: boolean): CheckReport {
  const [title, part] = isFinal ? ['2023年度部门决算', '2023年度部门决算情况说明'] : ['2023年部门预算', '2023年部门预算情况说明']
  const book = `临江市水文站${title}\n\n第三部分 ${part}\n\n${text}\n\n${glossary}`
  const report = checkDocument(readMarkdown(new TextEncoder().encode(book)), templates)
  if (report.status === 'refused') throw new Error(report.message)
  return report
}

describe('prose of any place', () => {
  it.each(sayings)('$what', ({ right, wrong, check, isFinal }) => {
    expect(checked(right, isFinal).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    if (wrong === '') return
    const { findings } = checked(wrong, isFinal)
    expect(findings.filter(({ severity }) => severity !== 'info').map((finding) => finding.check)).toContain(check)
  })
})
