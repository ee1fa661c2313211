import { textOf, type Block, type Paragraph, type Run } from './blocks.ts'
import { compact } from './text.ts'

const ended = /[。！？；：…!?;:]["”’』）)]*$/
const startsAnew =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\)|\d+[、.](?!\d)|\(\d+\)|单位[:：]|部门名称|注[:：]|[■●◆])/

/** Whether the next line of a text is a paragraph of its own: this one came to its end, or that one begins with a number. */
export function isApart(line: string, next: string): boolean {
  return ended.test(compact(line)) || startsAnew.test(compact(next))
}

/** Paragraphs that a page end broke in mid-sentence, made whole again; every run keeps the line it came from. */
export function rejoin(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && isBroken(last, block)) {
      joined[joined.length - 1] = {
        ...last,
        runs: [...last.runs, ...block.runs],
        place: { ...last.place, ...(block.place.endLine === undefined ? {} : { endLine: block.place.endLine }) },
      }
    } else if (block.kind !== 'paragraph' || compact(textOf(block.runs)) !== '') joined.push(block)
  }
  return joined
}

/** Only a text that is clearly a sentence still under way is continued: captions and titles have no inner punctuation. */
function isBroken(first: Paragraph, second: Paragraph): boolean {
  const before = compact(textOf(first.runs))
  const after = compact(textOf(second.runs))
  return before.length >= 20 && /[,，。;；]/.test(before) && !isApart(before, after) && /[,，。;；]/.test(after)
}

/** The source line of the character at `offset` in the joined text of the runs. */
export function lineAt(runs: readonly Run[], offset: number): number | undefined {
  let end = 0
  for (const run of runs) {
    end += run.text.length
    if (offset < end) return run.line
  }
  return runs.at(-1)?.line
}
