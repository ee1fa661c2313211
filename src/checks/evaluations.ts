import type { Figure } from '#core/figure'
import type { Place } from '#document/place'
import type { ReadBook, ReadEvaluation } from './check.ts'
import { amountOf, amountPattern, countOf, tight } from './final-account.ts'
import { compact } from '#document/text'

/** The self-evaluations of a book. */
export function evaluationsOf({ evaluations = [] }: ReadBook): readonly ReadEvaluation[] {
  return evaluations
}

/** How a message names one. */
export function evaluationName({ project }: ReadEvaluation): string {
  return `「${project}绩效自评表」`
}

/** Points as they are printed, in millionths. */
export function points(micro: bigint): string {
  const hundredths = micro / 10_000n
  const fraction = (hundredths % 100n).toString().padStart(2, '0').replace(/0+$/, '')
  return fraction === '' ? `${hundredths / 100n}` : `${hundredths / 100n}.${fraction}`
}

/** What the text says of one evaluation: 自评得分、全年预算数、执行数, each with its words. */
export interface EvaluationInText {
  readonly evaluation: ReadEvaluation
  readonly score: SaidFigure | undefined
  readonly budget: SaidFigure | undefined
  readonly spent: SaidFigure | undefined
}
export interface SaidFigure {
  readonly figure: Figure
  readonly quote: string
  readonly place: Place
}

/** The summaries (综述) in the text that name a project whose table is in the book. */
export function evaluationsInText(book: ReadBook): readonly EvaluationInText[] {
  const evaluations = evaluationsOf(book)
  if (evaluations.length === 0) return []
  return book.passages.flatMap((passage) => {
    const text = tight(passage)
    const head = /^(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、])?(.{2,50}?)(?:项目)?(?:绩效)?(?:自评)?综述[：:]/.exec(text)
    const own = head === null ? [] : evaluations.filter(({ project }) => compact(head[1]!).replace(/项目$/, '') === project.replace(/项目$/, ''))
    if (own.length !== 1) return []
    const said = (pattern: RegExp, read: (match: RegExpExecArray) => Figure | undefined): SaidFigure | undefined => {
      const match = pattern.exec(text)
      const figure = match === null ? undefined : read(match)
      return figure === undefined ? undefined : { figure, quote: match![0], place: { ...passage.place, quote: match![0] } }
    }
    return [
      {
        evaluation: own[0]!,
        score: said(/自评得分(?:为)?(\d{1,3}(?:\.\d+)?)分/, ([, number]) => countOf(number)),
        budget: said(new RegExp(`全年预算数(?:为)?${amountPattern}`), ([, number, unit]) => amountOf(number, unit)),
        spent: said(new RegExp(`(?:全年)?执行数(?:为)?${amountPattern}`), ([, number, unit]) => amountOf(number, unit)),
      },
    ]
  })
}
