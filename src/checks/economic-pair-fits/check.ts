import { governmentEconomicFor } from '#catalog/economic-mapping'
import { findHeading } from '#catalog/headings'
import { keyId } from '#core/key'
import { Answers, type Check, type StatedFact } from '../check.ts'
import { whereOf } from '../printing.ts'
import { tableFacts } from '../table-facts.ts'

/** A table that prints both economic classifications pairs each departmental section with its government one. */
export const check: Check = {
  id: 'economic-pair-fits',
  title: '部门与政府经济分类科目对应',
  category: 'headings',
  version: 1,
  inForce: { from: 2018 },
  run(book) {
    const answers = new Answers('economic-pair-fits')
    const seen = new Set<string>()
    for (const fact of tableFacts(book).flatMap(({ facts }) => facts)) {
      const { economic, governmentEconomic } = fact.key
      if (economic === undefined || governmentEconomic === undefined || economic.length < 5 || governmentEconomic.length !== 5) continue
      const pair = `${economic} ${governmentEconomic}`
      if (seen.has(pair)) continue
      seen.add(pair)
      judge(answers, fact, economic, governmentEconomic)
    }
    return answers.outcome()
  },
}

function judge(answers: Answers, fact: StatedFact, economic: string, government: string): void {
  const mapped = (['agency', 'institution'] as const).flatMap((type) => governmentEconomicFor(economic, type) ?? [])
  if (mapped.length === 0) return answers.cannotCheck(`科目目录中没有经济分类科目${economic}`, fact.place)
  const isClass = (code: string) => code.length === 3 && government.startsWith(code)
  if (mapped.some(({ code }) => code === government || isClass(code))) return answers.hold()
  if (mapped.some(({ certain }) => !certain)) return answers.cannotCheck(`经济分类科目${economic}的对应关系没有可靠依据`, fact.place)
  const name = (classification: 'departmentalEconomic' | 'governmentEconomic', code: string) =>
    `${code} ${findHeading(classification, code.slice(0, 5))?.name ?? ''}`.trim()
  const expected = [...new Set(mapped.map(({ code }) => name('governmentEconomic', code)))].join('”或“')
  answers.find({
    severity: 'warning',
    message: `${whereOf(fact)} 部门经济科目“${name('departmentalEconomic', economic)}”对应政府经济科目“${name('governmentEconomic', government)}”，一般对应“${expected}”；请核对编码。`,
    place: fact.place,
    found: government,
    expected: mapped[0]!.code,
    keys: [keyId(fact.key)],
  })
}
