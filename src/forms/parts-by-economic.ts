import type { Dimensions, Form, HeaderNode, RowSet } from './form.ts'

/** Expenditure of general public funds by departmental economic heading, in the columns given; what names no heading has a row of its own. */
export function partsByEconomic(
  form: Pick<Form, 'id' | 'title' | 'also'>,
  key: Dimensions,
  columns: readonly HeaderNode[],
  depth: Pick<Extract<RowSet, { kind: 'economic' | 'functional' }>, 'depth'> = {},
): Form {
  return {
    ...form,
    sides: [
      {
        key: { concept: 'expenditure', ...key },
        header: [
          { text: '科目编码', also: ['部门经济科目编码', '编码'], role: 'code' },
          { text: '科目名称', also: ['部门经济科目名称', '名称'], role: 'name' },
          ...columns,
        ],
        rows: { kind: 'economic', total: '合计', ...depth },
      },
    ],
  }
}

/** This year's appropriation of the general public budget. */
export const generalPublicNow: Dimensions = { fund: 'generalPublic', vintage: 'current' }
