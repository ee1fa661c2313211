import { halfStep } from '#core/figure'
import { Answers, type Check } from '../check.ts'
import { kindNames, procurementAccounts, type ProcurementAccount, type ProcurementKind } from '../procurement-account.ts'
import { say } from '../printing.ts'
import { allows } from '../ratio.ts'

const kinds: readonly ProcurementKind[] = ['goods', 'works', 'services']
const hundred = 100_000_000n

/** The shares of goods, works and services that small enterprises won imply what they won in all. */
export const check: Check = {
  id: 'procurement-award-by-kind',
  title: '分货物、工程、服务的中小企业占比与合同总额相符',
  category: 'agreement',
  version: 1,
  run(book) {
    const answers = new Answers('procurement-award-by-kind')
    for (const account of procurementAccounts(book)) judge(answers, account)
    return answers.outcome()
  },
}

/** What the shares allow: a kind without a share may have gone to small enterprises in part, in full or not at all. */
function impliedBy({ kinds: amounts, kindRates }: ProcurementAccount): { readonly low: bigint; readonly high: bigint } | undefined {
  let [low, high, rates] = [0n, 0n, 0]
  for (const kind of kinds) {
    const [amount, rate] = [amounts[kind]?.figure, kindRates[kind]?.figure]
    if (amount === undefined) return undefined
    if (rate !== undefined) rates += 1
    const [least, most] = rate === undefined ? [0n, hundred] : [rate.micro - halfStep(rate), rate.micro + halfStep(rate)]
    low += ((amount.micro - halfStep(amount)) * least) / hundred
    high += ((amount.micro + halfStep(amount)) * most) / hundred
  }
  return rates === 0 ? undefined : { low, high }
}

function judge(answers: Answers, account: ProcurementAccount): void {
  const { awarded, kindRates } = account
  const implied = awarded === undefined ? undefined : impliedBy(account)
  if (awarded === undefined || implied === undefined) return
  if (allows(implied, awarded.figure)) return answers.hold()
  const said = kinds.flatMap((kind) => (kindRates[kind] === undefined ? [] : [{ kind, rate: kindRates[kind] }]))
  const makeHundred = said.length > 1 && said.reduce((sum, { rate }) => sum + rate.figure.micro, 0n) === hundred
  const range =
    say(awarded.figure, implied.low) === say(awarded.figure, implied.high)
      ? say(awarded.figure, implied.low)
      : `${say(awarded.figure, implied.low)}至 ${say(awarded.figure, implied.high)}`
  const hint = makeHundred ? '；这几个比例相加正好100%，似是占授予中小企业合同金额的比例，请改正“占…支出金额”的说法' : '，请核对比例和金额'
  answers.find({
    severity: 'warning',
    message: `“${awarded.quote}”，但按${said.map(({ kind, rate }) => `${kindNames[kind]} ${rate.figure.text}%`).join('、')}推算，授予中小企业的合同应为 ${range}${hint}。`,
    place: awarded.place,
    found: awarded.figure.text,
    related: said.map(({ rate }) => rate.place),
  })
}
