import { Answers } from '../check.ts'
import type { Check, ReadBook, ReadProject, StatedFact } from '../check.ts'

const buys = /(?<![未无不])(?:购置|印制|印刷|租赁|租用|采购|制作)/

function buyingWord(project: ReadProject): string | undefined {
  const texts = [project.name, project.objective, ...project.indicators.map(({ name }) => name)]
  return texts.map((text) => buys.exec(text)?.[0]).find((word) => word !== undefined)
}

function procurementTotals(book: ReadBook): readonly StatedFact[] {
  return book.facts.filter(
    ({ key }) => key.concept === 'procurement' && key.measure === 'amount' && key.year === book.year && (key.item === undefined || key.item === 'total'),
  )
}

/** Projects that buy things usually mean a procurement budget; none may be right below the thresholds. */
export const check: Check = {
  id: 'procurement-behind-projects',
  title: '项目有采购内容的，编列政府采购预算',
  category: 'plausibility',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-behind-projects')
    const totals = procurementTotals(book)
    const buying = book.projects.flatMap((project) => {
      const word = buyingWord(project)
      return word === undefined ? [] : [{ project, word }]
    })
    const [total] = totals
    if (total === undefined || buying.length === 0) return answers.outcome()
    if (totals.some(({ figure }) => figure.micro !== 0n)) {
      answers.hold()
      return answers.outcome()
    }
    answers.find({
      severity: 'warning',
      message:
        `政府采购预算为0，但${buying.map(({ project, word }) => `「${project.name}」（${word}）`).join('、')}有采购内容；` +
        '请核对是否应编列政府采购预算，低于采购限额的请说明。',
      place: total.place,
      found: total.figure.text,
      related: buying.map(({ project }) => project.place),
      suggestion: '编列政府采购预算，或注明低于集中采购目录和限额标准。',
    })
    return answers.outcome()
  },
}
