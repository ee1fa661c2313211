import { governmentEconomicFor, type EconomicMapping } from '#catalog/economic-mapping'
import { findHeading } from '#catalog/headings'
import { atomsOf, type Atom } from '#core/atoms'
import type { Book } from '#core/book'
import { partWords } from '#core/formula'
import { kindWords } from '#ledger/words'
import type { DataTable } from '#writers/datapackage/package'
import { amount, choice, codes, numbered, rowNumber, tableOf, unitColumns, words, yearColumns, type Column, type OpenScene } from './column.ts'
import { carryOverColumn, cofogColumns, functionalColumns, fundColumns, toHeadings } from './headings-of-row.ts'

/** The amounts of a year's expenditure, in the order of the ledger's sums. */
export function expenditureAtoms(book: Book, year: number): readonly (Atom & { readonly id: number })[] {
  return numbered(atomsOf(book).filter((atom) => atom.role === 'expenditure' && atom.year === year))
}

/** The government economic heading of a line of this unit. Undefined where the line has no economic heading. */
export function governmentHeadingOf({ unit }: Book, economic: string): EconomicMapping | undefined {
  return economic === '' ? undefined : governmentEconomicFor(economic, unit.nature === 'institution' ? 'institution' : 'agency')
}

type Row = Atom & { readonly id: number }

/** `expenditure.csv`: every line of this year's expenditure with all its classifications. */
export function expenditureTable(scene: OpenScene): DataTable {
  const { book } = scene
  return tableOf<Row>(
    {
      name: 'expenditure',
      title: '支出',
      description:
        '本年支出，台账一行一行：功能分类、部门预算支出经济分类、资金来源、支出类别和项目。各行相加就是支出总计，不含结转下年（见 carry-out.csv）。项目支出在台账里没有写经济科目的，经济分类为空。',
      primaryKey: ['id'],
      foreignKeys: [
        ...toHeadings('functional_item_code', 'cofog_group_code', 'economic_section_code', 'government_economic_code'),
        { field: 'project_code', table: 'projects', reference: 'code' },
      ],
    },
    [
      rowNumber(),
      ...yearColumns(book.year),
      ...unitColumns(book),
      ...functionalColumns(scene),
      ...cofogColumns(),
      ...economicColumns(scene),
      ...fundColumns(),
      ...kindColumns(scene),
      amount('金额', ({ exact }) => exact),
    ],
    expenditureAtoms(book, book.year),
  )
}

function economicColumns({ book, names }: OpenScene): readonly Column<Row>[] {
  const name = (code: string) => (code === '' ? '' : names.economicName(code))
  const government = ({ economic }: Row) => governmentHeadingOf(book, economic)
  const mapped = '按单位性质由部门预算支出经济分类对照得出，不是台账填写的。'
  return [
    codes('economic_class_code', '部门经济分类类级科目编码', '3\\d\\d', ({ economic }) => economic.slice(0, 3), '部门预算支出经济分类。'),
    words('economic_class_name', '部门经济分类类级科目名称', ({ economic }) => name(economic.slice(0, 3))),
    codes('economic_section_code', '部门经济分类款级科目编码', '3\\d{4}', ({ economic }) => economic),
    words('economic_section_name', '部门经济分类款级科目名称', ({ economic }) => name(economic)),
    codes(
      'government_economic_code',
      '政府经济分类款级科目编码',
      '5\\d{2}(?:\\d\\d)?',
      (row) => government(row)?.code ?? '',
      `政府预算支出经济分类，${mapped}`,
    ),
    words('government_economic_name', '政府经济分类款级科目名称', (row) => findHeading('governmentEconomic', government(row)?.code ?? '')?.name ?? ''),
    {
      name: 'government_economic_certain',
      type: 'boolean',
      title: '政府经济分类对照是否确定',
      description: '公开表里见过的对应为 true。',
      of: (row) => String(government(row)?.certain ?? ''),
    },
  ]
}

function kindColumns({ book }: OpenScene): readonly Column<Row>[] {
  const isBasic = ({ part }: Row) => part === 'personnel' || part === 'operating'
  const kind = (row: Row) => (isBasic(row) ? 'basic' : row.part)
  const projects = new Map(book.projects.map((project) => [project.code, project.name]))
  return [
    choice('type', '支出类别代码', Object.keys(kindWords), kind),
    words('type_name', '支出类别', (row) => partWords[kind(row)] ?? ''),
    {
      ...words<Row>('basic_part', '基本支出构成代码', (row) => (isBasic(row) ? row.part : ''), '基本支出分人员经费和公用经费；其他支出为空。'),
      constraints: { enum: ['personnel', 'operating'] },
    },
    words('basic_part_name', '基本支出构成', (row) => (isBasic(row) ? partWords[row.part]! : '')),
    words('project_code', '项目编码', ({ project }) => project, '项目支出才有，见 projects.csv。'),
    words('project_name', '项目名称', ({ project }) => projects.get(project) ?? ''),
    carryOverColumn(),
  ]
}
