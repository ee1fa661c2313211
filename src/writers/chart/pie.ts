import { PieChart, type PieSeriesOption } from 'echarts/charts'
import { init, use, type ComposeOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart } from '#document/blocks'
import { textOf } from '#document/blocks'
import { palette } from './palette.ts'

use([PieChart, SVGRenderer])

/** The size a chart is drawn in; whoever shows it may scale it. */
export const drawing = { width: 640, height: 300 } as const

/** A chart as a vector drawing. `id` begins its inner names; `face` is the family its words are set in where a page does not say. */
export function pieSvg(chart: Chart, id: string, face?: string): string {
  const picture = init(null, null, { renderer: 'svg', ssr: true, ...drawing })
  const option: ComposeOption<PieSeriesOption> = {
    animation: false,
    color: [...palette],
    series: [
      {
        type: 'pie',
        radius: ['0%', '62%'],
        center: ['50%', '50%'],
        // A name beside a narrow slice runs on in a second line: cut short, it would lose the end of its figure.
        label: { formatter: '{b}\n{d}%', overflow: 'break', fontSize: 14, color: '#222', ...(face === undefined ? {} : { fontFamily: face }) },
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
