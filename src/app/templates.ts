import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { templateFrom } from '#templates/build'
import type { TemplateData } from '#templates/data'
import { TemplateProblem } from '#templates/problem'
import { templates } from '#templates/registry'
import type { Template } from '#templates/template'
import type * as Yaml from 'yaml'

/** A template by its id or by the path of a YAML file; `auto` or nothing is the national pattern. Throws UnknownTemplate. */
export function templateOf(id: string | undefined): Template {
  if (id === undefined || id === 'auto') return templates[0]!
  const found = templates.find((template) => template.id === id)
  if (found !== undefined) return found
  if (/\.ya?ml$/.test(id)) return fromFile(id)
  throw new UnknownTemplate(`没有样式“${id}”，可用：auto、${templates.map((template) => template.id).join('、')}，或样式文件（.yaml）的路径。`)
}

/** The template to lay a book out in. Throws UnknownTemplate for one that is for reading alone. */
export function templateToBuild(id: string | undefined): Template {
  const template = templateOf(id)
  if (!template.readOnly) return template
  const others = templates.filter(({ readOnly }) => !readOnly).map((one) => one.id)
  throw new UnknownTemplate(`样式“${template.id}”是决算的，只用来读取，不能编制预算；可用：${others.join('、')}。`)
}

/** The templates a document may be of: the one asked for, or every one. */
export function templatesFor(id: string | undefined): readonly Template[] {
  return id === undefined || id === 'auto' ? templates : [templateOf(id)]
}

function fromFile(path: string): Template {
  if (!existsSync(path)) throw new UnknownTemplate(`没有样式文件 ${path}。`)
  // Loaded only here: every check would pay for it at its start, and few bring a file.
  const { parse } = createRequire(import.meta.url)('yaml') as typeof Yaml
  try {
    return templateFrom(shaped(parse(readFileSync(path, 'utf8'))))
  } catch (error) {
    throw new UnknownTemplate(`样式文件 ${path}：${error instanceof Error ? error.message : String(error)}`)
  }
}

const texts = ['id', 'place', 'unit'] as const

/** What was parsed, held against the shape of a template. */
function shaped(data: unknown): TemplateData {
  if (typeof data !== 'object' || data === null) throw new TemplateProblem('应为 YAML 的键和值，例如 id: 我市-2026。')
  const given = data as Record<string, unknown>
  for (const key of texts) if (typeof given[key] !== 'string') throw new TemplateProblem(`缺少 ${key}，应为一段文字。`)
  if (![0, 2, 4, 6].includes(given['decimals'] as number)) throw new TemplateProblem('decimals 应为金额的小数位数 0、2、4 或 6。')
  const tables = given['tables']
  if (!Array.isArray(tables) || tables.length === 0) throw new TemplateProblem('缺少 tables，应逐张列出表格。')
  const at = tables.findIndex((table: unknown) => typeof (table as { form?: unknown } | null)?.form !== 'string')
  if (at >= 0) throw new TemplateProblem(`tables 的第${at + 1}张表缺少 form。`)
  const { separate, outline } = given
  if (separate !== undefined && typeof separate !== 'boolean') throw new TemplateProblem('separate 应为 true（情况说明和预算报表分为两个文件）或 false。')
  for (const key of ['sections', 'otherMatters', 'outline'] as const)
    if (given[key] !== undefined && !Array.isArray(given[key])) throw new TemplateProblem(`${key} 应为清单，每项一行，以“- ”开头。`)
  if (Array.isArray(outline) && !outline.some((part: unknown) => (part as { of?: unknown } | null)?.of === 'tables'))
    throw new TemplateProblem('outline 里没有表格部分。请加上一部分，写 of: tables。')
  return given as unknown as TemplateData
}

export class UnknownTemplate extends Error {}
