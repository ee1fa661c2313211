import type { Indicator } from '#core/reading'
import type { Place } from '#document/place'
import type { Draft } from './read.ts'

const clippedAtLeast = 20
const glued = 40

/**
 * A row at the end of one project whose weight is printed in the manner of the next project (10.00 among 10) was
 * carried over by the export; it goes to the project it was printed for, marked as doubtful on both sides.
 */
export function moveForeignRows(drafts: readonly Draft[]): readonly Draft[] {
  const moved = drafts.map((draft) => ({ ...draft, indicators: [...draft.indicators] }))
  moved.forEach((draft, index) => {
    const next = moved[index + 1]
    const last = draft.indicators.at(-1)
    if (next === undefined || last === undefined || !isForeign(last, draft, next)) return
    draft.indicators.pop()
    const here = draft.indicators.at(-1)
    if (here !== undefined) draft.indicators[draft.indicators.length - 1] = doubtful(here, '其后一行的分值格式与下一项目相同，疑似转换时错行')
    next.indicators.unshift(doubtful(last, '该行印在上一项目末尾，按分值格式归入本项目'))
  })
  return moved
}

function doubtful(indicator: Indicator<Place>, doubt: string): Indicator<Place> {
  return { ...indicator, doubts: [...indicator.doubts, doubt] }
}

function style(weight: string): string {
  return /\.(\d+)$/.exec(weight)?.[1]?.length.toString() ?? '0'
}

function isForeign(last: Indicator<Place>, draft: Draft, next: Draft): boolean {
  const own = draft.indicators.slice(0, -1)
  return (
    own.length > 1 &&
    next.indicators.length > 1 &&
    own.every((indicator) => style(indicator.weight) !== style(last.weight)) &&
    next.indicators.every((indicator) => style(indicator.weight) === style(last.weight))
  )
}

/**
 * Names cut at one length all over the table show a source sheet with clipped cells; a name about twice as long is two
 * cells glued together, so a row of its project is missing. Says where the reading cannot be trusted, and why.
 */
export function doubtsOf(draft: Draft, all: readonly Draft[]): ReadonlyMap<Indicator<Place>, readonly string[]> {
  const lengths = all.flatMap((project) => project.indicators.map((indicator) => indicator.name.length))
  const clipped = lengths.filter((length) => length >= clippedAtLeast && length <= 26).length
  const doubts = new Map<Indicator<Place>, readonly string[]>()
  if (clipped < 3) return doubts
  for (const indicator of draft.indicators) {
    if (indicator.name.length >= glued) doubts.set(indicator, [`指标名称有 ${indicator.name.length} 字，疑似两个单元格粘连，可能少了一行`])
  }
  return doubts
}
