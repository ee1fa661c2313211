import { paragraph, type Section } from '../section.ts'

/** Part one, 部门预算单位构成: the budget units whose budgets are in this book. */
export const units: Section = {
  id: 'units',
  title: '部门预算单位构成',
  also: ['预算单位构成', '部门单位构成', '单位构成', '部门预算单位构成情况', '纳入部门预算编制范围的单位'],
  sentences: [],
  write({ figures, unit, year }) {
    const { subordinates } = figures.book.unit
    const names = subordinates.length === 0 ? '无' : subordinates.join('、')
    return paragraph([{ text: `纳入${unit}${year}年部门预算编制范围的二级预算单位：${names}。` }])
  },
}
