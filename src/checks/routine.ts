import type { ReadProject } from './check.ts'

/**
 * Whether a project pays people or keeps an office running. Many places prescribe one objective and one set of targets
 * for all of these, word for word, and every unit of a department has them.
 */
export function isRoutine({ name, category }: ReadProject): boolean {
  return (
    /人员类|运转类|公用经费|人员经费/.test(category) ||
    /公用|工资|薪酬|社保|社会保险|公积金|年金|人员经费|津贴|津补贴|奖金|退休|遗属|编外|工会经费|福利费|运转/.test(name)
  )
}
