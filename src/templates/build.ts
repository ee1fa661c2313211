import { unitsByName, type MoneyUnit } from '#core/money'
import type { Form, HeaderNode } from '#forms/form'
import { formsById } from '#forms/registry'
import { revenueByHeading } from '#forms/revenue-by-heading/form'
import { sectionsById } from '#narrative/registry'
import type { Section } from '#narrative/section'
import { classes } from './classes.ts'
import type { TableData, TemplateData } from './data.ts'
import type { Template, TemplateTable } from './template.ts'

/** A template that names what does not exist. The message says where, what, and what there is. */
export class TemplateProblem extends Error {}

const forms = formsById(classes)
const usual = { overview: ['duties', 'offices', 'units'], otherMatters: ['agency-operation', 'procurement', 'assets', 'performance'] }
const usualSections = [
  'revenue-expenditure',
  'revenue',
  'expenditure',
  'appropriation',
  'general-public',
  'general-public-basic',
  'three-public',
  'government-funds',
  'state-capital',
]

/** Makes a template of its data. Throws TemplateProblem, which names the field, what stands there and what may. */
export function templateFrom(data: TemplateData): Template {
  const at = `样式“${data.id}”`
  return {
    id: data.id,
    place: data.place,
    style: { unit: unitOf(data.unit, `${at}的 unit`), decimals: data.decimals },
    readOnly: data.readOnly === true,
    tables: data.tables.map((table, index) => tableOf(table, `${at}的第${index + 1}张表`)),
    met: [revenueByHeading],
    overview: usual.overview.map((id) => sectionOf(id, at)),
    sections: (data.sections ?? usualSections).map((id) => sectionOf(id, `${at}的 sections`)),
    otherMatters: (data.otherMatters ?? usual.otherMatters).map((id) => sectionOf(id, `${at}的 otherMatters`)),
    performanceTitle: data.performanceTitle ?? '部门预算项目支出绩效目标表',
    parts: { overview: '部门概况', tables: '部门预算表', narrative: '部门预算情况说明', glossary: '名词解释', ...data.parts },
  }
}

function unitOf(text: string, at: string): MoneyUnit {
  const unit = unitsByName[text]
  if (unit === undefined || unit === 'yiYuan') throw new TemplateProblem(`${at}为“${text}”，应为元或万元。`)
  return unit
}

function sectionOf(id: string, at: string): Section {
  const section = sectionsById.get(id)
  if (section === undefined) throw new TemplateProblem(`${at}没有“${id}”这一节，可用：${[...sectionsById.keys()].join('、')}。`)
  return section
}

function tableOf({ form: id, title, number, unit, words = {} }: TableData, at: string): TemplateTable {
  const form = forms.get(id)
  if (form === undefined) throw new TemplateProblem(`${at}的 form 为“${id}”，没有这种表，可用：${[...forms.keys()].join('、')}。`)
  const unknown = Object.keys(words).find((word) => !form.sides.some(({ header }) => header.some((node) => holds(node, word))))
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
  const sides = Object.keys(words).length === 0 ? form.sides : form.sides.map((side) => ({ ...side, header: side.header.map(rename) }))
  return title === form.title && sides === form.sides ? form : { ...form, title, also: [...form.also, form.title], sides }
}
