import type { Figure } from '#core/figure'
import type { Place } from '#document/place'
import type { ReadBook } from './check.ts'
import { amountOf, amountPattern, isFinalAccount, rateOf, ratePattern, tight } from './final-account.ts'

/** A figure said in a sentence, with the words that say it. */
export interface Said {
  readonly figure: Figure
  readonly place: Place
  readonly quote: string
}

/** What a final account says of government procurement, sentence by sentence. */
export interface ProcurementAccount {
  readonly total: Said | undefined
  readonly kinds: Readonly<Record<ProcurementKind, Said | undefined>>
  /** Contracts awarded to small and medium-sized enterprises, and to small and micro ones among them. */
  readonly awarded: Said | undefined
  readonly micro: Said | undefined
  readonly awardedRate: Said | undefined
  readonly microRate: Said | undefined
  /** Share of each kind's money that went to small and medium-sized enterprises. */
  readonly kindRates: Readonly<Record<ProcurementKind, Said | undefined>>
}
export type ProcurementKind = 'goods' | 'works' | 'services'
export const kindNames: Readonly<Record<ProcurementKind, string>> = { goods: '货物', works: '工程', services: '服务' }

/** The paragraphs on procurement of a final account; empty for a budget. */
export function procurementAccounts(book: ReadBook): readonly ProcurementAccount[] {
  if (!isFinalAccount(book)) return []
  return book.passages.flatMap((passage) => {
    const text = tight(passage)
    if (!/政府采购(?:支出)?总额/.test(text)) return []
    const say = (pattern: string, read: (match: RegExpExecArray) => Figure | undefined): Said | undefined => {
      const match = new RegExp(pattern).exec(text)
      const figure = match === null ? undefined : read(match)
      return figure === undefined ? undefined : { figure, quote: match![0], place: { ...passage.place, quote: match![0] } }
    }
    const amount = (words: string) => say(`${words}${amountPattern}`, ([, number, unit]) => amountOf(number, unit))
    const rate = (words: string) => say(`${words}${ratePattern}`, ([, number]) => rateOf(number))
    const each = (read: (name: string) => Said | undefined) => ({ goods: read('货物'), works: read('工程'), services: read('服务') })
    return [
      {
        total: amount('政府采购(?:支出)?总额(?:为)?'),
        kinds: each((name) => amount(`(?:政府采购)?${name}(?:采购)?(?:类)?支出(?:总额)?(?:为)?`)),
        awarded: amount('授予中小企业(?:的)?合同(?:总)?金额(?:为)?'),
        micro: amount('授予小微企业(?:的)?合同(?:总)?金额(?:为)?'),
        awardedRate: rate('占政府采购(?:支出)?总额的?(?:比重|比例)?(?:为)?'),
        microRate: rate('占授予中小企业合同(?:总)?金额的?(?:比重|比例)?(?:为)?'),
        kindRates: each((name) => rate(`${name}采购授予中小企业(?:的)?合同(?:总)?金额占${name}(?:采购)?支出(?:总)?(?:金)?额的?`)),
      },
    ]
  })
}
