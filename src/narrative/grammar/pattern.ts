import { compact } from '#document/text'

/**
 * A sentence pattern is text with three marks: `{name}` a slot, `[…]` words written only when every slot in them has
 * something to say, `(a|b)` wordings of which the first possible one is written and any is read. The same tree writes
 * and reads; there is no second copy of a sentence.
 */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Node[])[] }

/** Parses a pattern. Patterns are our own source text, so a mistake in one is a bug and throws. */
export function parsePattern(source: string): readonly Node[] {
  const reader = { at: 0, source }
  const nodes = sequence(reader, '')
  if (reader.at < source.length) throw new Error(`pattern: unexpected ${source[reader.at]} at ${reader.at} in ${source}`)
  return nodes
}

interface Reader {
  at: number
  readonly source: string
}

function sequence(reader: Reader, stops: string): readonly Node[] {
  const nodes: Node[] = []
  let text = ''
  const flush = () => {
    if (text !== '') nodes.push({ kind: 'text', text })
    text = ''
  }
  while (reader.at < reader.source.length && !stops.includes(reader.source[reader.at]!)) {
    const char = reader.source[reader.at++]!
    if (char !== '{' && char !== '[' && char !== '(') text += char
    else {
      flush()
      nodes.push(char === '{' ? slot(reader) : char === '[' ? optional(reader) : choice(reader))
    }
  }
  flush()
  return nodes
}

function slot(reader: Reader): Node {
  const end = reader.source.indexOf('}', reader.at)
  const name = reader.source.slice(reader.at, end)
  reader.at = end + 1
  return { kind: 'slot', name }
}

function optional(reader: Reader): Node {
  const inside = sequence(reader, ']')
  expect(reader, ']')
  return { kind: 'choice', branches: [inside, []] }
}

function choice(reader: Reader): Node {
  const branches = [sequence(reader, '|)')]
  while (reader.source[reader.at] === '|') {
    reader.at++
    branches.push(sequence(reader, '|)'))
  }
  expect(reader, ')')
  return { kind: 'choice', branches }
}

function expect(reader: Reader, char: string): void {
  if (reader.source[reader.at++] !== char) throw new Error(`pattern: ${char} missing in ${reader.source}`)
}

/** Literal words as they look in squeezed text, escaped for a regular expression. Commas and semicolons are one to a reader. */
export function literal(text: string): string {
  return compact(text)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[,;、]/g, '[,;、]')
}
