import type { TemplateData } from '../data.ts'

/** Twelve tables in 万元 (Guangdong, seen in books of Guangzhou of 2026). */
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
    { form: 'general-public-projects', number: '表7', title: '一般公共预算项目支出情况表（按经济分类科目）' },
    { form: 'three-public-funds', number: '表8' },
    { form: 'government-funds', number: '表9', title: '政府性基金预算支出情况表' },
    { form: 'state-capital', number: '表10' },
    { form: 'basic-by-fund', number: '表11' },
    { form: 'project-funds', number: '表12' },
  ],
  sections: [
    {
      title: '部门预算收支增减变化情况',
      sections: [
        'revenue-expenditure',
        'revenue',
        'expenditure',
        'appropriation',
        'general-public',
        'general-public-basic',
        'government-funds',
        'state-capital',
      ],
    },
    { id: 'three-public', title: '“三公”经费安排情况' },
    'agency-operation',
    { id: 'procurement', title: '政府采购情况' },
    'assets',
    { id: 'performance', title: '预算绩效管理情况' },
  ],
  otherMatters: [],
}
