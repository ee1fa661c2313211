import { parseMoney } from '#core/figure'
import { keyId } from '#core/key'
import type { MoneyUnit } from '#core/money'
import { unitNames } from '#core/money'
import type { Chart } from '#document/blocks'
import { textOf } from '#document/blocks'
import { compact } from '#document/text'
import type { KeyOf, ReadScene, Slot, SlotFact, WriteScene } from './grammar/scene.ts'

/** One kind of chart, both ways: what its caption says, what its slices are named and which amounts they show. */
export interface ChartKind {
  /** `{year}` in it is the budget year. */
  readonly caption: string
  readonly label: Slot
  readonly key: KeyOf
  readonly entries: (scene: WriteScene) => readonly Readonly<Record<string, string>>[]
}

/** A chart of every entry that has an amount, and none where none has. Figures come from facts, the weight is only for drawing. */
export function writeChart(kind: ChartKind, scene: WriteScene): readonly Chart[] {
  const parts = kind.entries(scene).flatMap((bind) => {
    const at = { ...scene, bind: { ...scene.bind, ...bind } }
    const figure = scene.figures.get(kind.key(at))
    const label = kind.label.write(at)
    if (figure === undefined || label === undefined || figure.micro <= 0n) return []
    return [
      { label: textOf(label), weight: Number(figure.micro), runs: [{ text: figure.text, fact: keyId(kind.key(at)), formula: scene.formula(kind.key(at)) }] },
    ]
  })
  if (parts.length === 0) return []
  const caption = kind.caption.replace('{year}', String(scene.year))
  return [{ kind: 'chart', shape: 'pie', caption, unit: unitNames[scene.figures.style.unit], parts, place: {} }]
}

/** The figures of a chart whose caption one of the kinds has; a slice that means nothing gives none. */
export function readChart(kinds: readonly ChartKind[], chart: Chart, scene: ReadScene): readonly SlotFact[] {
  const kind = kinds.find(({ caption }) => words(caption) === words(chart.caption))
  const unit = (Object.keys(unitNames) as MoneyUnit[]).find((name) => unitNames[name] === chart.unit) ?? 'wanYuan'
  if (kind === undefined) return []
  return chart.parts.flatMap((part) => {
    const bind = kind.label.read([{ text: compact(part.label), start: 0 }], scene)?.bind
    const text = textOf(part.runs)
    const figure = parseMoney(compact(text), unit)
    if (bind === undefined || figure === undefined) return []
    return [{ key: kind.key({ ...scene, bind }), figure, label: part.label, start: 0, end: text.length }]
  })
}

function words(caption: string): string {
  return compact(caption).replace(/(?:\{year\}|20\d\d)年度?/, '')
}
