import { findHeading } from '#catalog/headings'
import { keyId } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { leafHeadings } from '../leaf-headings.ts'
import { say, whereOf } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

/** Construction, subsidies to enterprises and to insurance funds are projects by their nature, never upkeep of the office. */
const ofProjects: ReadonlySet<string> = new Set(['309', '311', '312', '313'])

/** Basic expenditure keeps an office running: the classes that only projects can have do not stand in it. */
export const check: Check = {
  id: 'basic-uses-basic-headings',
  title: '基本支出不列项目类经济科目',
  category: 'headings',
  version: 1,
  inForce: { from: 2018 },
  run(book) {
    const answers = new Answers('basic-uses-basic-headings')
    const told = new Set<string>()
    for (const table of tableFacts(book)) {
      const facts = table.facts.filter(({ key }) => ['basic', 'personnel', 'operating'].includes(key.part ?? '') && key.unit === undefined)
      for (const [code, fact] of leafHeadings({ ...table, facts }, 'economic')) {
        if (!ofProjects.has(code.slice(0, 3))) answers.hold()
        else if (!told.has(code)) {
          told.add(code)
          report(answers, fact, code)
        }
      }
    }
    return answers.outcome()
  },
}

function report(answers: Answers, fact: StatedFact, code: string): void {
  const [name, className] = [code.slice(0, 5), code.slice(0, 3)].map((one) => findHeading('departmentalEconomic', one)?.name ?? '')
  answers.find({
    severity: 'warning',
    message: `${whereOf(fact)} 基本支出列有 ${`${code} ${name}`.trim()} ${say(fact.figure, fact.figure.micro)}，${code.slice(0, 3)} ${className}属于项目支出的内容；请核对科目，或改列项目支出。`,
    place: fact.place,
    found: code,
    keys: [keyId(fact.key)],
  })
}
