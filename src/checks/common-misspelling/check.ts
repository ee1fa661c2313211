import { wordingRules } from '#catalog/wording'
import type { WordingRule } from '#catalog/wording'
import { Answers } from '../check.ts'
import type { Check, Edit } from '../check.ts'
import { mayBeIn, writtenTexts, type Text } from '../texts.ts'

interface Rule extends WordingRule {
  readonly slip: RegExp
}

const rules: readonly Rule[] = wordingRules.map((rule) => ({ ...rule, slip: new RegExp(rule.pattern, 'gu') }))

/** The slip with a few characters either side, as printed and corrected. */
function editsIn({ text, place }: Text, rule: Rule): readonly Edit[] {
  return [...text.matchAll(rule.slip)].map((match) => {
    const end = match.index + match[0].length
    const [before, after] = [text.slice(Math.max(0, match.index - 4), match.index), text.slice(end, end + 8)]
    const from = before + match[0] + after
    return { place: { ...place, quote: from }, from, to: before + rule.right + after }
  })
}

/** Slips that no correct sentence is likely to contain; one finding for a slip however often it is made. */
export const check: Check = {
  id: 'common-misspelling',
  title: '没有错别字',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('common-misspelling')
    const texts = writtenTexts(book)
    for (const rule of rules) {
      const edits = mayBeIn(texts, rule.slip) ? texts.flatMap((text) => editsIn(text, rule)) : []
      const [first] = edits
      if (first === undefined) {
        answers.hold()
        continue
      }
      const times = edits.length > 1 ? `（共${edits.length}处）` : ''
      answers.find({
        severity: 'error',
        message: `“${first.from}”${times}应为“${first.to}”：${rule.note}请改正。`,
        place: first.place,
        found: first.from,
        expected: first.to,
        related: edits.slice(1).map(({ place }) => place),
        suggestion: `改为“${first.to}”。`,
        edits,
      })
    }
    return answers.outcome()
  },
}
