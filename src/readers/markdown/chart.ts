import { textOf, type Block, type Chart, type ChartPart, type ListItem } from '#document/blocks'

const caption = /^(.{2,60}图)\s*[（(](万元|亿元|元)[）)]$/
const slice = /^(.{1,60})[：:]\s*(-?\d[\d,]*(?:\.\d+)?)$/

/** A chart in plain text is its caption with the unit of money, then a list of names with numbers. */
export function withCharts(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const before = out.at(-1)
    const titled = block.kind === 'list' && before?.kind === 'paragraph' ? caption.exec(textOf(before.runs).trim()) : null
    const parts = titled === null || block.kind !== 'list' ? [] : block.items.map(partOf)
    if (titled === null || parts.includes(undefined)) out.push(block)
    else out[out.length - 1] = chartOf(titled[1]!, titled[2]!, parts as ChartPart[], before!)
  }
  return out
}

function chartOf(caption: string, unit: string, parts: readonly ChartPart[], { place }: Block): Chart {
  return { kind: 'chart', shape: 'pie', caption, unit, parts, place }
}

function partOf(item: ListItem): ChartPart | undefined {
  const found = slice.exec(textOf(item.runs).trim())
  const line = item.place.line
  return found === null ? undefined : { label: found[1]!, weight: 0, runs: [{ text: found[2]!, ...(line === undefined ? {} : { line }) }] }
}
