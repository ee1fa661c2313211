import type { Overall } from '#core/book'
import { quoted, remedy } from './nearest.ts'
import { indicatorCells } from './read-prose.ts'
import { complain, listOf, mapOf, moneyOf, textOf, type Field } from './yaml-field.ts'

/** Reads `overall.yaml`: the targets of the unit as a whole. Undefined when there is no such file or nothing in it. */
export function readOverall(root: Field | undefined): Overall | undefined {
  const parts = mapOf(root, ['objective', 'tasks', 'indicators'])
  if (root === undefined || parts.size === 0) return undefined
  const objective = textOf(parts.get('objective'))
  if (objective === '') complain(root, '没有写 objective。请写上年度整体绩效目标。')
  const tasks = tasksOf(parts.get('tasks'))
  const names = tasks.map(({ name }) => name)
  return { objective, tasks, indicators: listOf(parts.get('indicators')).map((field) => indicatorOf(field, names)) }
}

function tasksOf(field: Field | undefined): Overall['tasks'] {
  const seen = new Set<string>()
  return listOf(field).map((entry) => {
    const parts = mapOf(entry, ['name', 'content', 'fiscal', 'other'])
    const name = textOf(parts.get('name'))
    if (name === '') complain(entry, '任务没有写 name。请写上任务名称。')
    else if (seen.has(name)) complain(entry, `任务${quoted(name)}写了两次。请合并为一处。`)
    seen.add(name)
    return { name, content: textOf(parts.get('content')), fiscal: moneyOf(parts.get('fiscal')), other: moneyOf(parts.get('other')) }
  })
}

/** The name of a task, then the seven cells of any indicator. */
function indicatorOf(field: Field, tasks: readonly string[]): Overall['indicators'][number] {
  const [task = '', ...words] = listOf(field).map(textOf)
  if (words.length !== 7)
    complain(field, `指标写了 ${words.length + 1} 格，应为 8 格：任务、一级指标、二级指标、三级指标、性质、指标值、单位、分值；没有的写 ""。`)
  else if (!tasks.includes(task)) complain(field, `指标所属任务${quoted(task)}不在 tasks 里，${remedy(task, tasks)}`)
  return { task, ...indicatorCells(words) }
}
