import { findHeading } from '#catalog/headings'
import { keyId } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { leafHeadings } from '../leaf-headings.ts'
import { say, whereOf } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

const columns = { personnel: '人员经费', operating: '公用经费' } as const
type Column = keyof typeof columns

/**
 * Wages, contributions and pensions are personnel expenses, goods and equipment operating ones. Sections that offices count
 * either way (transport allowances, union and welfare, medical and other subsidies, what is called other) are left out.
 */
function columnOf(code: string): Column | undefined {
  if (/^301(?:0\d|1[0-3])/.test(code) || /^3030[1-3]/.test(code)) return 'personnel'
  if (/^302(?:0[1-9]|1[1-8]|31)/.test(code) || code.startsWith('310')) return 'operating'
  return undefined
}

/** In the table of basic expenditure each heading has its amount in the column its class belongs to. */
export const check: Check = {
  id: 'personnel-column-fits',
  title: '人员经费、公用经费分栏正确',
  category: 'headings',
  version: 1,
  inForce: { from: 2018 },
  run(book) {
    const answers = new Answers('personnel-column-fits')
    for (const table of tableFacts(book))
      for (const part of ['personnel', 'operating'] as const) {
        const facts = table.facts.filter(({ key }) => key.part === part && key.functional === undefined && key.unit === undefined)
        for (const [code, fact] of leafHeadings({ ...table, facts }, 'economic')) {
          const right = columnOf(code)
          if (right === undefined) continue
          if (right === part) answers.hold()
          else report(answers, fact, code, part, right)
        }
      }
    return answers.outcome()
  },
}

function report(answers: Answers, fact: StatedFact, code: string, part: Column, right: Column): void {
  const heading = `${code} ${findHeading('departmentalEconomic', code.slice(0, 5))?.name ?? ''}`.trim()
  answers.find({
    severity: 'warning',
    message: `${whereOf(fact)} ${heading}在“${columns[part]}”栏列 ${say(fact.figure, fact.figure.micro)}，这个科目列入“${columns[right]}”；请核对所在的栏。`,
    place: fact.place,
    found: columns[part],
    expected: columns[right],
    keys: [keyId(fact.key)],
  })
}
