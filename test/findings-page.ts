import { readFileSync } from 'node:fs'
import { categories, type Check } from '#checks/check'
import { checks } from '#checks/registry'
import { examplesOf, type PageExample } from './page-examples.ts'

const severities = { error: '错误', warning: '疑点', info: '提示' } as const

/** Every check with what it says of the smallest wrong example of its page, by category, as one page of Markdown. */
export function findingsPage(): string {
  const groups = Object.entries(categories).flatMap(([category, name]) => {
    const own = checks.filter((check) => check.category === category)
    return own.length === 0 ? [] : [{ name, own }]
  })
  const parts = [
    '# 每项核对会说什么',
    `共 ${checks.length} 项核对。每项列出它在最小的错误例子上给出的原话；例子的全文、依据、容差和不核对的情形见各项的说明页。\n本页由 \`npm run docs:findings\` 从各项核对的说明页生成，不要手工修改。`,
    groups.map(({ name, own }) => [`- ${name}（${own.length} 项）`, ...own.map((check) => `  - [${check.title}](#${check.id})`)].join('\n')).join('\n'),
    ...groups.flatMap(({ name, own }) => [`## ${name}`, ...own.map(sectionOf)]),
  ]
  return `${parts.join('\n\n')}\n`
}

function sectionOf({ id, title }: Check): string {
  const findings = smallest(examplesOf(readFileSync(`src/checks/${id}/check.md`, 'utf8')))?.findings ?? []
  const lines = findings.map((line) => {
    const [severity, ...message] = line.split(': ')
    return `> **${severities[severity as keyof typeof severities] ?? severity}** ${message.join(': ').replaceAll('\n', ' ')}`
  })
  return [`<a id="${id}"></a>`, `### ${title}`, `\`${id}\` · [说明与例子](../src/checks/${id}/check.md)`, lines.join('\n>\n')].join('\n\n')
}

/** The shortest book among the examples that have findings. */
function smallest(examples: readonly PageExample[]): PageExample | undefined {
  return examples.filter(({ findings }) => findings.length > 0).toSorted((a, b) => a.book.length - b.book.length)[0]
}
