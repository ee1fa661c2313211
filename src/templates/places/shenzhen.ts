import type { TemplateData } from '../data.ts'

/** Eleven tables in 万元 after a narrative of many parts (Shenzhen, seen in books of 2026). */
export const shenzhen: TemplateData = {
  id: 'shenzhen-2026',
  place: '深圳市',
  unit: '万元',
  decimals: 2,
  tables: [
    { form: 'revenue-expenditure-summary', number: '表1', title: '收支总表' },
    { form: 'revenue', number: '表2', title: '收入总表' },
    { form: 'expenditure', number: '表3', title: '支出总表' },
    { form: 'basic-by-economic', number: '表4', title: '基本支出总表' },
    { form: 'project-own-sources', number: '表5' },
    { form: 'appropriation-summary', number: '表6', title: '财政拨款收支总表' },
    { form: 'general-public-expenditure', number: '表7', title: '一般公共预算支出表（按功能分类）' },
    { form: 'general-public-by-economic', number: '表8' },
    { form: 'three-public', number: '表9', title: '财政拨款“三公”经费支出表' },
    { form: 'government-funds', number: '表10', title: '政府性基金预算支出表' },
    { form: 'state-capital', number: '表11', title: '国有资本经营预算支出表' },
  ],
  outline: [
    { title: '部门概况', sections: ['duties', 'offices', 'units'] },
    { title: '部门预算收支总体情况', sections: ['revenue-expenditure', 'revenue', 'expenditure', 'appropriation'] },
    { title: '部门预算支出具体情况', sections: ['general-public', 'general-public-basic', 'government-funds', 'state-capital'] },
    { title: '政府采购预算情况', sections: ['procurement'] },
    { title: '财政拨款“三公”经费预算情况', sections: ['three-public'] },
    { title: '部门预算绩效管理情况', sections: ['performance'] },
    { title: '其他需要说明的情况', sections: ['agency-operation', 'assets'] },
    { title: '名词解释', of: 'glossary' },
    { title: '部门预算表', of: 'tables' },
  ],
}
