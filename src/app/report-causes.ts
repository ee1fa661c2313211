import type { Block, Picture, Run } from '#document/blocks'
import { plain } from '#document/blocks'
import { squeeze, compact } from '#document/text'
import type { Outcome } from './check-document.ts'
import { severityWords, toldCauses, where, type ToldCause } from './report-words.ts'

/** Pictures of the page for the causes of a file, by their number; and how many causes of it have none for want of room. */
export interface Pictures {
  readonly of: (file: string, cause: number) => readonly Picture[]
  readonly leftOut: number
}

type Checked = { readonly file: string; readonly report: Outcome }

/** Every cause by itself: what is wrong, where else it shows, what to change, and the place as it was published. */
export function causeBlocks(checked: readonly Checked[], pictures?: Pictures): readonly Block[] {
  const many = checked.length > 1
  const told = checked.flatMap(({ file, report }) => toldCauses(report).map((cause) => ({ file, cause })))
  if (told.length === 0) return []
  return [
    heading(2, '逐项说明'),
    ...(pictures === undefined || pictures.leftOut === 0
      ? []
      : [paragraph(`为控制报告大小，另有 ${pictures.leftOut} 个问题没有附原文截图，请按页码查看原文件。`)]),
    ...told.flatMap(({ file, cause }) => blocksOf(cause, many ? `${file} ` : '', pictures?.of(file, cause.number) ?? [])),
  ]
}

function blocksOf(cause: ToldCause, file: string, shots: readonly Picture[]): readonly Block[] {
  const [first, ...rest] = cause.findings
  return [
    heading(3, `${file}问题 ${cause.number}（${severityWords[cause.severity]}）`),
    paragraph(first.message),
    ...listOf(
      '同一原因还见于：',
      rest.map(({ message }) => message),
    ),
    ...listOf('怎样改：', cause.remedies),
    ...(shots.length > 0 ? shots : quotes(cause)),
  ]
}

function listOf(title: string, texts: readonly string[]): readonly Block[] {
  if (texts.length === 0) return []
  return [paragraph(title), { kind: 'list', ordered: false, items: texts.map((text) => ({ runs: plain(text), place: {} })), place: {} }]
}

/** Where no page can be shown, the words as printed, with those that are wrong set strong. */
function quotes({ findings, edits }: ToldCause): readonly Block[] {
  const said = new Map(findings.map(({ place, found }) => [`${where(place)}|${place.quote}`, { place, wrong: found ?? '' }]))
  for (const { place, from } of edits) said.set(`${where(place)}|${place.quote}`, { place, wrong: from })
  return [...said.values()].flatMap(({ place, wrong }): Block[] =>
    place.quote === undefined || place.quote === ''
      ? []
      : [
          {
            kind: 'paragraph',
            runs: [{ text: `${['原文', where(place)].filter((text) => text !== '').join('，')}：` }, ...marked(place.quote, wrong)],
            place: {},
          },
        ],
  )
}

function marked(quote: string, wrong: string): readonly Run[] {
  const squeezed = squeeze(quote)
  const needle = compact(wrong)
  const at = needle === '' ? -1 : squeezed.text.indexOf(needle)
  if (at < 0) return [{ text: quote, strong: true }]
  const [from, to] = [squeezed.at(at), squeezed.at(at + needle.length - 1) + 1]
  const runs: readonly Run[] = [{ text: quote.slice(0, from) }, { text: quote.slice(from, to), strong: true }, { text: quote.slice(to) }]
  return runs.filter(({ text }) => text !== '')
}

function heading(level: number, text: string): Block {
  return { kind: 'heading', level, runs: plain(text), place: {} }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: plain(text), place: {} }
}
