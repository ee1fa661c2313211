import { textOf, type Block, type Document } from './blocks.ts'

/** A block of a document under the headings above it, the outermost first; of a heading itself it is the last. */
export interface TitledBlock {
  readonly block: Block
  readonly titles: readonly string[]
}

/** The blocks of a document in order, each with its headings. The title of the document, level 1, is none of them. */
export function titledBlocks({ blocks }: Document): readonly TitledBlock[] {
  let titles: readonly string[] = []
  return blocks.map((block) => {
    if (block.kind === 'heading') titles = [...titles.slice(0, Math.max(0, block.level - 2)), textOf(block.runs)]
    return { block, titles }
  })
}
