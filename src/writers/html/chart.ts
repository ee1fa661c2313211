import { PieChart, type PieSeriesOption } from 'echarts/charts'
import { init, use, type ComposeOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from '#document/blocks'
import { textOf } from '#document/blocks'
import { escape } from './escape.ts'
import { runs } from './runs.ts'

use([PieChart, SVGRenderer])

/** Dark enough for white and for each other: every slice is also named beside it, so colour never speaks alone. */
const palette = ['#1f5f8b', '#b4541a', '#3f7d3a', '#7a4b94', '#8a6d1a', '#9c2f4d', '#2b7a78', '#5b5b5b']

/** A chart as a picture with its numbers as a table beneath: the picture may be lost, the numbers are not. */
export function chartHtml(chart: Chart, id: string): string {
  const rows = chart.parts.map((part) => `<tr><th scope="row">${escape(part.label)}</th><td class="right">${runs(part.runs)}</td></tr>`)
  return [
    `<figure data-chart="${chart.shape}" aria-labelledby="${id}">`,
    `<figcaption id="${id}">${escape(chart.caption)}</figcaption>`,
    `<div class="picture" role="img" aria-labelledby="${id}">${svg(chart, id)}<span class="tip" hidden></span></div>`,
    `<details open><summary>图中数据</summary><table class="chart-data"><thead><tr><th scope="col">项目</th><th scope="col">金额（${escape(chart.unit)}）</th></tr></thead><tbody>`,
    ...rows,
    '</tbody></table></details>',
    '</figure>',
  ].join('\n')
}

function svg(chart: Chart, id: string): string {
  const picture = init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 300 })
  const option: ComposeOption<PieSeriesOption> = {
    animation: false,
    color: palette,
    series: [
      {
        type: 'pie',
        radius: ['0%', '62%'],
        center: ['50%', '50%'],
        label: { formatter: '{b}\n{d}%', fontSize: 14, color: '#222' },
        labelLine: { length: 14, length2: 10 },
        data: chart.parts.map((part) => ({ name: `${part.label} ${textOf(part.runs)}`, value: part.weight })),
      },
    ],
  }
  picture.setOption(option)
  const drawn = picture.renderToSVGString()
  picture.dispose()
  // The renderer counts its ids over the life of the process; the same chart must give the same bytes.
  const ids = new Map<string, string>()
  return drawn.replace(/\bzr\d+-[\w-]+|\bzr\d+\b/g, (name) => {
    if (!ids.has(name)) ids.set(name, `${id}-${ids.size}`)
    return ids.get(name)!
  })
}
