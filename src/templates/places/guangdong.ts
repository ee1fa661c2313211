import type { TemplateData } from '../data.ts'

/** Tables in 万元 (Guangdong, seen in books of Guangzhou and Zhuhai of 2026). */
export const guangdong: TemplateData = {
  id: 'guangdong-2026',
  place: '广东省',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', number: '表1', title: '收支总体情况表' },
    { form: 'revenue', number: '表2', title: '收入总体情况表' },
    { form: 'expenditure', number: '表3', title: '本年支出总体情况表' },
    { form: 'appropriation-summary', number: '表4', title: '财政拨款收支总体情况表' },
    { form: 'general-public-expenditure', number: '表5', title: '一般公共预算支出情况表（按功能分类科目）' },
    { form: 'general-public-basic', number: '表6', title: '一般公共预算基本支出情况表（按经济分类科目）' },
    { form: 'three-public', number: '表7', title: '财政拨款安排的行政经费及“三公”经费预算表' },
    { form: 'agency-operation', number: '表8', title: '财政拨款安排的机关运行经费预算表' },
    { form: 'government-funds', number: '表9', title: '政府性基金预算支出情况表' },
    { form: 'state-capital', number: '表10', title: '国有资本经营预算支出情况表' },
    { form: 'basic-by-economic', number: '表11' },
    { form: 'procurement', number: '表12', title: '政府采购预算表' },
  ],
}
