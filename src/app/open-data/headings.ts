import { cofogFor, cofogHeadings } from '#catalog/cofog'
import { findHeading } from '#catalog/headings'
import { parentCode } from '#core/heading'
import { keyOfId, undivided } from '#core/key'
import { printedRuns } from '#document/printed-runs'
import type { DataTable } from '#writers/datapackage/package'
import { choice, tableOf, words, type OpenScene } from './column.ts'
import { expenditureAtoms, governmentHeadingOf } from './expenditure.ts'

interface UsedHeading {
  readonly classification: keyof typeof classifications
  readonly code: string
  readonly name: string
  readonly englishName: string
  readonly level: string
  readonly parent: string
}

const classifications = {
  functional: '支出功能分类',
  economic: '部门预算支出经济分类',
  governmentEconomic: '政府预算支出经济分类',
  cofog: 'COFOG 1999',
} as const
const levels: Readonly<Record<number, string>> = { 3: '类', 5: '款', 7: '项' }

/** `headings.csv`: every code the other files use, with its name and the heading above it. */
export function headingTable(scene: OpenScene): DataTable {
  return tableOf<UsedHeading>(
    {
      name: 'headings',
      title: '科目',
      description:
        '各文件用到的科目及其上级科目。四种分类的编码互不相同，可以只凭编码对照。注意：COFOG 的第三级才叫“类”（class），与我国功能分类的第一级“类”不是一回事，这里只用它的部类和组。',
      primaryKey: ['code'],
      foreignKeys: [{ field: 'parent', table: '', reference: 'code' }],
    },
    [
      choice('classification', '分类代码', Object.keys(classifications), ({ classification }) => classification),
      words('classification_name', '分类', ({ classification }) => classifications[classification]),
      { ...words<UsedHeading>('code', '科目编码', ({ code }) => code), constraints: { required: true } },
      words('name', '科目名称', ({ name }) => name),
      words('english_name', '英文名称', ({ englishName }) => englishName, '只有 COFOG 有。'),
      choice('level', '级次', ['类', '款', '项', '部类', '组'], ({ level }) => level),
      words('parent', '上级科目编码', ({ parent }) => parent, '最高一级为空。'),
    ],
    usedHeadings(scene),
  )
}

/** The code and every code above it. */
function lineage(code: string): readonly string[] {
  const parent = parentCode(code)
  return parent === undefined ? [code] : [...lineage(parent), code]
}

function usedHeadings({ book, names, document }: OpenScene): readonly UsedHeading[] {
  const atoms = [...expenditureAtoms(book, book.year), ...expenditureAtoms(book, book.year - 1)]
  // A table may print a heading that nothing is spent under.
  const printed = printedRuns(document).flatMap(({ fact }) => (fact === undefined ? [] : [keyOfId(fact)]))
  const functional = [...atoms, ...printed].flatMap((of) => of.functional ?? [])
  const economic = [...atoms, ...printed].flatMap((of) => of.economic ?? []).filter((code) => code !== '' && code !== undivided)
  const government = economic.flatMap((code) => governmentHeadingOf(book, code)?.code ?? [])
  return [
    ...coded('functional', functional, names.functionalName),
    ...coded('economic', economic, names.economicName),
    ...coded('governmentEconomic', government, (code) => findHeading('governmentEconomic', code)?.name ?? code),
    ...cofogOf(functional),
  ]
}

function coded(classification: UsedHeading['classification'], used: readonly string[], name: (code: string) => string): readonly UsedHeading[] {
  return [...new Set(used.flatMap(lineage))]
    .toSorted()
    .map((code) => ({ classification, code, name: name(code), englishName: '', level: levels[code.length]!, parent: parentCode(code) ?? '' }))
}

function cofogOf(functional: readonly string[]): readonly UsedHeading[] {
  const used = new Set(functional.flatMap((code) => cofogFor(code) ?? []).flatMap(({ division, group }) => [division.code, group.code]))
  return cofogHeadings()
    .filter(({ code }) => used.has(code))
    .map(({ code, name, englishName, level }) => ({
      classification: 'cofog',
      code,
      name,
      englishName,
      level: level === 'division' ? '部类' : '组',
      parent: level === 'division' ? '' : code.slice(0, 2),
    }))
}
