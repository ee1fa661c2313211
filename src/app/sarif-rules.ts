import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { categories, type Check } from '#checks/check'

const levels = { 错误: 'error', 疑点: 'warning', 提示: 'note' } as const
const folder = import.meta.resolve('#checks/registry')

/** A check as a rule of SARIF: what it requires, how gravely, and the beginning of its page as help. */
export function ruleOf({ id, title, category }: Check): Record<string, unknown> {
  const page = pageOf(id)
  const help = sectionOf(page, '核对什么')
  return {
    id,
    shortDescription: { text: title },
    ...(help === '' ? {} : { fullDescription: { text: help }, help: { text: [help, sectionOf(page, '容差')].filter((text) => text !== '').join('\n') } }),
    defaultConfiguration: { level: levelOf(sectionOf(page, '级别')) },
    properties: { category, categoryTitle: categories[category] },
  }
}

/** The page stands beside the check; without it the rule still has its title. */
function pageOf(id: string): string {
  try {
    return readFileSync(fileURLToPath(new URL(`./${id}/check.md`, folder)), 'utf8')
  } catch {
    return ''
  }
}

/** The first paragraph of a section as one line, without marks of Markdown. */
function sectionOf(page: string, title: string): string {
  const section = page.split(`\n## ${title}\n`)[1]?.split(/\n## /)[0] ?? ''
  const paragraph = section.trim().split(/\n\s*\n/)[0] ?? ''
  return paragraph
    .split('\n')
    .map((line) => line.replace(/^\s*[-*]\s+/, ''))
    .join('')
    .replaceAll(/[`*]/g, '')
}

/** The gravest level its page names first: SARIF has one for each rule, results have their own. */
function levelOf(section: string): (typeof levels)[keyof typeof levels] {
  const named = Object.entries(levels).find(([word]) => section.startsWith(word)) ?? Object.entries(levels).find(([word]) => section.includes(word))
  return named?.[1] ?? 'warning'
}
