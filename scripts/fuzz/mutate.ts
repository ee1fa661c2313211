/** Numbers from 0 to 1, the same ones for the same seed, so that a failing file can be made again. */
export type Random = () => number

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const at = (random: Random, length: number) => Math.floor(random() * Math.max(1, length))

function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let from = 0
  for (const part of parts) {
    whole.set(part, from)
    from += part.length
  }
  return whole
}

/** Ways a file is damaged on its way, whatever its format. */
const byteWays: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  truncated: (bytes, random) => bytes.slice(0, at(random, bytes.length)),
  'bits flipped': (bytes, random) => {
    const copy = copyOf(bytes)
    for (let count = 1 + at(random, 40); count > 0; count--) copy[at(random, copy.length)]! ^= 1 << at(random, 8)
    return copy
  },
  'a stretch of zeros': (bytes, random) => {
    const from = at(random, bytes.length)
    return copyOf(bytes).fill(0, from, from + at(random, 2000))
  },
  'a stretch missing': (bytes, random) => {
    const from = at(random, bytes.length)
    return joined(bytes.slice(0, from), bytes.slice(from + at(random, 4000)))
  },
  'a stretch twice': (bytes, random) => {
    const from = at(random, bytes.length)
    const part = bytes.slice(from, from + at(random, 4000))
    return joined(bytes.slice(0, from), part, part, bytes.slice(from))
  },
  'beginning lost': (bytes, random) => bytes.slice(at(random, Math.min(bytes.length, 3000))),
  noise: (_, random) => Uint8Array.from({ length: at(random, 5000) }, () => at(random, 256)),
}

/** Ways the words of a text file, a page or a PDF turn hostile: sizes, spans, depths and numbers nobody means. */
const textWays: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'a huge span': (text) => text.replace(/<t([dh])/, '<t$1 colspan="1000000000" rowspan="1000000000"'),
  'deep nesting': (text, random) => {
    const tag = pick(random, ['div', 'table><tr><td', 'ul><li', 'b', 'blockquote'])
    return text.replace(/<body[^>]*>|^/, (body) => body + `<${tag}>`.repeat(20_000))
  },
  'numbers too large': (text) => text.replaceAll(/\d+\.\d\d/g, (number) => `9${'9'.repeat(400)}${number}`),
  'lengths and offsets changed': (text, random) => text.replaceAll(/\d{3,6}/g, (number) => (random() < 0.02 ? String(at(random, 4_000_000_000)) : number)),
  'references crossed': (text, random) => text.replaceAll(/\b(\d+) 0 R\b/g, (ref) => (random() < 0.05 ? `${1 + at(random, 60)} 0 R` : ref)),
  'a row of ten thousand cells': (text) => text.replace(/<tr>|^\|/m, (row) => row + (row === '|' ? ' 1.00 |'.repeat(10_000) : '<td>1.00</td>'.repeat(10_000))),
  'names swapped': (text, random) => text.replaceAll(/<(\/?)(\w+)/g, (whole, slash: string) => (random() < 0.01 ? `<${slash}svg` : whole)),
}

const latin = { decode: (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1'), encode: (text: string) => Buffer.from(text, 'latin1') }

export const ways = [...Object.keys(byteWays), ...Object.keys(textWays)]

/** The file spoilt in one way. Formats inside a zip are spoilt as bytes; PDFs and pages also as words. */
export function mutate(bytes: Uint8Array, way: string, random: Random): Uint8Array {
  const onBytes = byteWays[way]
  if (onBytes !== undefined) return onBytes(bytes, random)
  return latin.encode(textWays[way]!(latin.decode(bytes), random))
}
