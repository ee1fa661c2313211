import { cofogFor } from '#catalog/cofog'
import type { LineFund } from '#core/book'
import { fundWords } from '#ledger/words'
import { choice, codes, words, type Column, type OpenScene } from './column.ts'

interface HasFunctional {
  readonly functional: string
}

const officialCode = '《政府收支分类科目》的编码。'

/** 类, 款 and 项 of the functional heading of a row, each with its name. */
export function functionalColumns({ names }: OpenScene): readonly Column<HasFunctional>[] {
  const levels = [
    ['class', '类', 3],
    ['section', '款', 5],
    ['item', '项', 7],
  ] as const
  return levels.flatMap(([level, word, length]) => {
    const code = ({ functional }: HasFunctional) => functional.slice(0, length)
    return [
      codes(`functional_${level}_code`, `功能分类${word}级科目编码`, `2\\d{${length - 1}}`, code, officialCode),
      words(`functional_${level}_name`, `功能分类${word}级科目名称`, (row) => names.functionalName(code(row))),
    ]
  })
}

/** Where the functional heading of a row stands in COFOG, and how sure that is. Empty for a heading of no known class. */
export function cofogColumns(): readonly Column<HasFunctional>[] {
  const place = ({ functional }: HasFunctional) => cofogFor(functional)
  return [
    codes(
      'cofog_division_code',
      'COFOG部类编码',
      '\\d\\d',
      (row) => place(row)?.division.code ?? '',
      '联合国《政府职能分类》（COFOG 1999）第一级，由功能分类科目对照得出。',
    ),
    words('cofog_division_name', 'COFOG部类名称', (row) => place(row)?.division.name ?? ''),
    codes('cofog_group_code', 'COFOG组编码', '\\d\\d\\.\\d', (row) => place(row)?.group.code ?? '', 'COFOG 第二级。'),
    words('cofog_group_name', 'COFOG组名称', (row) => place(row)?.group.name ?? ''),
    {
      ...words(
        'cofog_certainty',
        'COFOG对照把握',
        (row: HasFunctional) => place(row)?.certainty ?? '',
        'exact 全部属于该组；mostly 主要部分属于该组；ambiguous 仅凭科目不能确定，所列是最可能的一组。',
      ),
      constraints: { enum: ['exact', 'mostly', 'ambiguous'] },
    },
    words(
      'cofog_candidates',
      'COFOG其他可能的组',
      (row) =>
        place(row)
          ?.candidates.map(({ code }) => code)
          .join(' ') ?? '',
      '全部或一部分可能属于的其他组，以空格分隔。',
    ),
    words('cofog_note', 'COFOG对照说明', (row) => place(row)?.note ?? '', '不能完全对应的原因。'),
  ]
}

/** Where the money of a row comes from. */
export function fundColumns(): readonly Column<{ readonly fund: LineFund }>[] {
  return [
    choice('fund', '资金来源代码', Object.keys(fundWords), ({ fund }) => fund, '前三种（generalPublic、governmentFunds、stateCapital）合称财政拨款。'),
    words('fund_name', '资金来源', ({ fund }) => fundWords[fund]),
  ]
}

/** Whether money carried over from the year before pays for a row. */
export function carryOverColumn(): Column<{ readonly carryOver: boolean }> {
  const title = '是否用上年结转资金'
  return { name: 'carry_over', type: 'boolean', title, constraints: { required: true }, of: ({ carryOver }) => String(carryOver) }
}

/** A column that refers to the list of headings. */
export function toHeadings(...fields: readonly string[]): readonly { readonly field: string; readonly table: string; readonly reference: string }[] {
  return fields.map((field) => ({ field, table: 'headings', reference: 'code' }))
}
