import type { Project, TargetIndicator } from '#core/book'
import type { DataTable } from '#writers/datapackage/package'
import { amount, tableOf, unitColumns, words, yearColumns, type Column, type OpenScene } from './column.ts'

/** `projects.csv`: the projects of this year, each with what it may spend. */
export function projectTable({ book, figures }: OpenScene): DataTable {
  return tableOf<Project>(
    {
      name: 'projects',
      title: '项目',
      description: '本年的项目、预算数和绩效目标。预算数是 expenditure.csv 里该项目各行之和，含上年结转资金。',
      primaryKey: ['code'],
    },
    [
      { ...words<Project>('code', '项目编码', ({ code }) => code), constraints: { required: true } },
      ...yearColumns(book.year),
      ...unitColumns(book),
      words('name', '项目名称', ({ name }) => name),
      words('category', '项目类别', ({ category }) => category),
      words('objective', '绩效目标', ({ objective }) => objective),
      amount('预算数', ({ code }) => figures.exact({ concept: 'project', measure: 'amount', year: book.year, project: code })),
    ],
    book.projects,
  )
}

interface Target extends TargetIndicator {
  readonly project: Project
  readonly number: number
}

/** `targets.csv`: the performance targets of the projects, one row an indicator. */
export function targetTable({ book }: OpenScene): DataTable {
  return tableOf<Target>(
    {
      name: 'targets',
      title: '绩效指标',
      description: '各项目的绩效指标，一行一个指标，次序和公开的目标表相同。',
      primaryKey: ['project_code', 'number'],
      foreignKeys: [{ field: 'project_code', table: 'projects', reference: 'code' }],
    },
    [
      { ...words<Target>('project_code', '项目编码', ({ project }) => project.code), constraints: { required: true } },
      words('project_name', '项目名称', ({ project }) => project.name),
      {
        name: 'number',
        type: 'integer',
        title: '指标序号',
        description: '项目内的次序。',
        constraints: { required: true },
        of: ({ number }) => String(number),
      },
      words('level1', '一级指标', ({ level1 }) => level1),
      words('level2', '二级指标', ({ level2 }) => level2),
      words('name', '三级指标', ({ name }) => name),
      words('operator', '指标性质', ({ operator }) => operator, '≥、≤、＝、＞、＜ 或“定性”。'),
      words('value', '指标值', ({ value }) => value, '按书中所写；定性指标是文字。'),
      plainNumber('value_number', '指标值（数）', ({ value }) => value),
      words('unit', '度量单位', ({ unit }) => unit),
      words('weight', '分值权重', ({ weight }) => weight, '按书中所写。'),
      plainNumber('weight_number', '分值权重（数）', ({ weight }) => weight),
    ],
    book.projects.flatMap((project) => project.indicators.map((indicator, index) => ({ ...indicator, project, number: index + 1 }))),
  )
}

/** The number a text is, in digits and a point; '' for any other words. */
export function numberIn(text: string): string {
  const bare = text.trim().replaceAll(',', '')
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? bare : ''
}

function plainNumber(name: string, title: string, of: (target: Target) => string): Column<Target> {
  return { name, type: 'number', title, description: '前一列是数时的值；是文字时为空。', of: (target) => numberIn(of(target)) }
}
