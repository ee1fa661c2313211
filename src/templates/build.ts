import { unitsByName, type MoneyUnit } from '#core/money'
import type { Form, HeaderNode, Side } from '#forms/form'
import { formsById } from '#forms/registry'
import { revenueByHeading } from '#forms/revenue-by-heading/form'
import { classes } from './classes.ts'
import type { TableData, TemplateData } from './data.ts'
import { outlineOf, sectionsIn } from './outline.ts'
import { TemplateProblem } from './problem.ts'
import type { Template, TemplateTable } from './template.ts'

const forms = formsById(classes)
/** Makes a template of its data. Throws TemplateProblem, which names the field, what stands there and what may. */
export function templateFrom(data: TemplateData): Template {
  const at = `样式“${data.id}”`
  const outline = outlineOf(data, at)
  return {
    id: data.id,
    place: data.place,
    style: { unit: unitOf(data.unit, `${at}的 unit`), decimals: data.decimals },
    readOnly: data.readOnly === true,
    separate: data.separate === true,
    tables: data.tables.map((table, index) => tableOf(table, `${at}的第${index + 1}张表`)),
    met: [revenueByHeading],
    outline,
    sections: sectionsIn(outline),
    performanceTitle: data.performanceTitle ?? '部门预算项目支出绩效目标表',
  }
}

function unitOf(text: string, at: string): MoneyUnit {
  const unit = unitsByName[text]
  if (unit === undefined || unit === 'yiYuan') throw new TemplateProblem(`${at}为“${text}”，应为元或万元。`)
  return unit
}

function tableOf({ form: id, title, number, unit, words = {} }: TableData, at: string): TemplateTable {
  const form = forms.get(id)
  if (form === undefined) throw new TemplateProblem(`${at}的 form 为“${id}”，没有这种表，可用：${[...forms.keys()].join('、')}。`)
  const sides = [...form.sides, ...(form.below ?? [])]
  const unknown = Object.keys(words).find((word) => !sides.some(({ header }) => header.some((node) => holds(node, word))))
  if (unknown !== undefined) throw new TemplateProblem(`${at}（${id}）的 words 里“${unknown}”不是这张表的栏名。`)
  return {
    form: renamed(form, title ?? form.title, words),
    ...(number === undefined ? {} : { number }),
    ...(unit === undefined ? {} : { unit: unitOf(unit, `${at}的 unit`) }),
  }
}

function holds(node: HeaderNode, word: string): boolean {
  return node.text === word || (node.children ?? []).some((child) => holds(child, word))
}

/** The form under the place's own title and header words; those it had before are still understood. */
function renamed(form: Form, title: string, words: Readonly<Record<string, string>>): Form {
  const rename = (node: HeaderNode): HeaderNode => {
    const text = words[node.text]
    const named = text === undefined ? node : { ...node, text, also: [...(node.also ?? []), node.text] }
    return node.children === undefined ? named : { ...named, children: node.children.map(rename) }
  }
  const inWords = (sides: readonly Side[]) => sides.map((side) => ({ ...side, header: side.header.map(rename) }))
  const isRenamed = Object.keys(words).length > 0
  if (title === form.title && !isRenamed) return form
  const named = { ...form, title, also: [...form.also, form.title] }
  return isRenamed ? { ...named, sides: inWords(form.sides), ...(form.below === undefined ? {} : { below: inWords(form.below) }) } : named
}
