import type { Dimensions, Form } from './form.ts'

/** Words over the code and name, and over the amounts, with others met for the same. */
export type EconomicHeads = Readonly<Record<'heading' | 'amounts', readonly [text: string, ...also: string[]]>>

const usual: EconomicHeads = {
  heading: ['部门预算支出经济分类科目', '支出经济分类科目', '经济分类科目', '部门经济分类科目'],
  amounts: ['基本支出', '本年财政拨款基本支出', '本年基本支出', '{year}年基本支出'],
}

/** The pattern that tables by departmental economic heading share: basic expenditure, divided into people and running costs. */
export function economicTable(form: Pick<Form, 'id' | 'title' | 'also'>, key: Dimensions, { heading, amounts } = usual): Form {
  return {
    ...form,
    sides: [
      {
        key: { concept: 'expenditure', part: 'basic', ...key },
        header: [
          {
            text: heading[0],
            also: heading.slice(1),
            children: [
              { text: '科目编码', also: ['编码'], role: 'code' },
              { text: '科目名称', also: ['名称'], role: 'name' },
            ],
          },
          {
            text: amounts[0],
            also: amounts.slice(1),
            children: [
              { text: '合计', also: ['小计', '总计'] },
              { text: '人员经费', also: ['人员支出', '人员类', '人员类支出'], key: { part: 'personnel' } },
              { text: '公用经费', also: ['日常公用经费', '日常公用支出', '公用支出', '公用类'], key: { part: 'operating' } },
            ],
          },
        ],
        rows: { kind: 'economic', total: '合计' },
      },
    ],
  }
}
