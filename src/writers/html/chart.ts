import type { Chart } from '#document/blocks'
import { pieSvg } from '../chart/pie.ts'
import { escape } from './escape.ts'
import { runs } from './runs.ts'

/** A chart as a picture with its numbers as a table beneath: the picture may be lost, the numbers are not. */
export function chartHtml(chart: Chart, id: string): string {
  const rows = chart.parts.map((part) => `<tr><th scope="row">${escape(part.label)}</th><td class="right">${runs(part.runs)}</td></tr>`)
  return [
    `<figure data-chart="${chart.shape}" aria-labelledby="${id}">`,
    `<figcaption id="${id}">${escape(chart.caption)}</figcaption>`,
    `<div class="picture" role="img" aria-labelledby="${id}">${pieSvg(chart, id)}<span class="tip" hidden></span></div>`,
    `<details open><summary>图中数据</summary><table class="chart-data"><thead><tr><th scope="col">项目</th><th scope="col">金额（${escape(chart.unit)}）</th></tr></thead><tbody>`,
    ...rows,
    '</tbody></table></details>',
    '</figure>',
  ].join('\n')
}
