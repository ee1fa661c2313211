import type { TemplateData } from '../data.ts'

/** Nine tables in 元, the three public expenses and what keeps the office running in 万元 (Shanghai, seen in books of 2026). */
export const shanghai: TemplateData = {
  id: 'shanghai-2026',
  place: '上海市',
  unit: '元',
  decimals: 0,
  tables: [
    { form: 'revenue-expenditure-summary', title: '部门财务收支预算总表' },
    { form: 'revenue', title: '部门收入预算总表' },
    { form: 'expenditure', title: '部门支出预算总表', words: { 科目编码: '功能分类科目编码', 科目名称: '功能分类科目名称' } },
    { form: 'appropriation-summary', title: '部门财政拨款收支预算总表' },
    { form: 'general-public-expenditure', title: '部门一般公共预算支出功能分类预算表', words: { '{year}年预算数': '一般公共预算支出' } },
    { form: 'government-funds', title: '部门政府性基金预算支出功能分类预算表', words: { '{year}年预算数': '政府性基金预算支出' } },
    { form: 'state-capital', title: '部门国有资本经营预算支出功能分类预算表' },
    { form: 'general-public-basic', title: '部门一般公共预算基本支出部门预算经济分类预算表', words: { '{year}年基本支出': '一般公共预算基本支出' } },
    { form: 'three-public-agency', title: '部门“三公”经费和机关运行经费预算表', unit: '万元' },
  ],
  outline: [
    { title: '部门主要职能和机构设置', sections: ['duties', 'offices', 'units'] },
    { title: '名词解释', of: 'glossary' },
    {
      title: '部门预算编制说明',
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
    { title: '部门预算表', of: 'tables' },
    {
      title: '其他相关情况说明',
      sections: [
        { id: 'three-public', title: '“三公”经费预算情况说明' },
        { id: 'agency-operation', title: '机关运行经费预算' },
        { id: 'procurement', title: '政府采购预算情况' },
        'performance',
        'assets',
      ],
    },
  ],
}
