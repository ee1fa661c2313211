import { ChartRun } from 'docx/charts'
import type { Chart } from '#document/blocks'
import { textOf } from '#document/blocks'
import { palette } from '../chart/palette.ts'

/** A chart of Word's own, so that an office can restyle it; its alternative text says every number. */
export function chartOf(chart: Chart): ChartRun {
  const said = chart.parts.map(({ label, runs }) => `${label}${textOf(runs)}${chart.unit}`).join('，')
  return new ChartRun({
    type: 'pie',
    transformation: { width: 480, height: 260 },
    // Names beside the slices run into each other where slices are small, so they stand in a legend.
    legend: { position: 'right', font: { size: 11 } },
    dataLabels: { percentage: true, position: 'outsideEnd' },
    categories: chart.parts.map(({ label, runs }) => `${label} ${textOf(runs)}`),
    series: [
      {
        name: chart.caption,
        values: chart.parts.map(({ weight }) => weight),
        colors: chart.parts.map((_, index) => palette[index % palette.length]!.slice(1)),
      },
    ],
    altText: { name: chart.caption, title: chart.caption, description: said },
  })
}
