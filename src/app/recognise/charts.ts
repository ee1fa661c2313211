import type { Fact, Unread } from '#core/reading'
import { textOf } from '#document/blocks'
import type { Place } from '#document/place'
import type { Names } from '#narrative/grammar/scene'
import { readChart } from '#narrative/chart'
import type { Section } from '#narrative/section'
import type { OutlinedChart } from './outline.ts'

/** What the charts of a book say; a figure in a chart that means nothing is listed as not understood. */
export function readCharts(charts: readonly OutlinedChart[], sections: readonly Section[], year: number, names: Names) {
  const kinds = [...new Set(sections.flatMap((section) => section.charts ?? []))]
  const facts: Fact<Place>[] = []
  const unread: Unread<Place>[] = []
  for (const { chart } of charts) {
    const read = readChart(kinds, chart, { year, bind: {}, names })
    for (const part of chart.parts) {
      const line = part.runs[0]?.line
      const place: Place = { ...chart.place, ...(line === undefined ? {} : { line }), quote: `${chart.caption} ${part.label} ${textOf(part.runs)}` }
      const fact = read.find(({ label }) => label === part.label)
      if (fact === undefined) unread.push({ text: textOf(part.runs), why: '图中这一项未能识别', place })
      else facts.push({ key: fact.key, figure: fact.figure, label: `${chart.caption}·${part.label}`, blank: false, from: 'prose', place })
    }
  }
  return { facts, unread }
}
