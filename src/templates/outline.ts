import { sectionsById } from '#narrative/registry'
import type { Section } from '#narrative/section'
import type { PartData, SectionData, TemplateData } from './data.ts'
import { TemplateProblem } from './problem.ts'
import type { Entry, Part } from './template.ts'

const usualOverview = ['duties', 'offices', 'units']
const usualOthers = ['agency-operation', 'procurement', 'assets', 'performance']
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

/** The parts of a book with their sections. Throws TemplateProblem, which names what does not exist. */
export function outlineOf(data: TemplateData, at: string): readonly Part[] {
  if (data.outline === undefined) return usualOutline(data, at)
  return data.outline.map((part, index) => partOf(part, `${at}的 outline 第${index + 1}部分`))
}

/** The Ministry's four parts: overview, tables, narrative, glossary. */
function usualOutline(data: TemplateData, at: string): readonly Part[] {
  const titles = { overview: '部门概况', tables: '部门预算表', narrative: '部门预算情况说明', glossary: '名词解释', ...data.parts }
  const others = (data.otherMatters ?? usualOthers).map((entry) => entryOf(entry, `${at}的 otherMatters`))
  return [
    { title: titles.overview, of: 'sections', entries: usualOverview.map((entry) => entryOf(entry, at)) },
    { title: titles.tables, of: 'tables', entries: [] },
    {
      title: titles.narrative,
      of: 'sections',
      entries: [
        ...(data.sections ?? usualSections).map((entry) => entryOf(entry, `${at}的 sections`)),
        ...(others.length === 0 ? [] : [{ title: '其他重要事项的情况说明', entries: others }]),
      ],
    },
    { title: titles.glossary, of: 'glossary', entries: [] },
  ]
}

function partOf({ title, of, sections }: PartData, at: string): Part {
  if (typeof title !== 'string') throw new TemplateProblem(`${at}缺少 title，应为这一部分的标题。`)
  if (of !== undefined && of !== 'tables' && of !== 'glossary')
    throw new TemplateProblem(`${at}的 of 为“${String(of)}”，应为 tables（表格）或 glossary（名词解释）；文字部分不写 of，写 sections。`)
  if ((of === undefined) !== Array.isArray(sections))
    throw new TemplateProblem(`${at}（${title}）应写 of: tables、of: glossary 或 sections 其中一项，sections 是各节的清单。`)
  return { title, of: of ?? 'sections', entries: (sections ?? []).map((entry) => entryOf(entry, `${at}的 sections`)) }
}

function entryOf(data: SectionData, at: string): Entry {
  if (typeof data === 'string') return data === 'glossary' ? { title: '名词解释', isGlossary: true } : bare(sectionOf(data, at))
  if (typeof data !== 'object' || data === null) throw new TemplateProblem(`${at}里“${String(data)}”应为节的名称，或带 title 的一组。`)
  if ('sections' in data && Array.isArray(data.sections)) {
    if (typeof data.title !== 'string') throw new TemplateProblem(`${at}里有一组没有 title。`)
    return { title: data.title, entries: data.sections.map((entry) => entryOf(entry, at)) }
  }
  const { id, title } = data as { readonly id?: string; readonly title?: string }
  if (id === 'glossary') return { title: title ?? '名词解释', isGlossary: true }
  const section = sectionOf(String(id), at)
  return title === undefined ? bare(section) : { title, section: { ...section, title, also: [...section.also, section.title] } }
}

function bare(section: Section): Entry {
  return { title: section.title, section }
}

function sectionOf(id: string, at: string): Section {
  const section = sectionsById.get(id)
  if (section === undefined) throw new TemplateProblem(`${at}没有“${id}”这一节，可用：${[...sectionsById.keys(), 'glossary'].join('、')}。`)
  return section
}

/** Every section that stands anywhere in an outline. */
export function sectionsIn(parts: readonly Part[]): readonly Section[] {
  const below = ({ section, entries = [] }: Entry): readonly Section[] => [...(section === undefined ? [] : [section]), ...entries.flatMap(below)]
  return parts.flatMap(({ entries }) => entries.flatMap(below))
}
