/** A font as it lies on the disk: the engine opens it by its path, and parts of it are read through `read`. */
export interface FontSource {
  readonly path: string
  /** The bytes from `offset` on, fewer when the file ends before. */
  readonly read: (offset: number, length: number) => Uint8Array
}

/** What a font file says of itself: the names of its families in every language, and the characters it draws. */
export interface FontFile {
  readonly path: string
  readonly families: readonly string[]
  readonly draws: (codePoint: number) => boolean
}

interface Part {
  readonly tag: string
  readonly offset: number
  readonly length: number
}

/** Reads the names and the character map of an OpenType file or collection, and nothing else of it; undefined when it is no font. */
export function readFont(source: FontSource): FontFile | undefined {
  try {
    const faces = facesIn(source)
    if (faces.length === 0) return undefined
    const families = new Set(faces.flatMap((face) => familiesOf(partIn(source, face, 'name'))))
    const maps = faces.map((face) => characterMap(partIn(source, face, 'cmap')))
    return { path: source.path, families: [...families], draws: (codePoint) => maps.some((has) => has(codePoint)) }
  } catch (error) {
    // A file that points outside itself is no font; what the disk refuses is told as it is.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function bytesAt(source: FontSource, offset: number, length: number): DataView {
  const { buffer, byteOffset, byteLength } = source.read(offset, length)
  return new DataView(buffer, byteOffset, byteLength)
}

/** The tables of each face in the file. */
function facesIn(source: FontSource): readonly (readonly Part[])[] {
  const start = bytesAt(source, 0, 12)
  const kind = start.byteLength < 12 ? '' : tagAt(start, 0)
  if (kind === 'ttcf') {
    const offsets = bytesAt(source, 12, Math.min(64, start.getUint32(8)) * 4)
    return Array.from({ length: offsets.byteLength / 4 }, (_, index) => partsAt(source, offsets.getUint32(index * 4)))
  }
  return ['\0\u0001\0\0', 'OTTO', 'true'].includes(kind) ? [partsAt(source, 0)] : []
}

function partsAt(source: FontSource, at: number): readonly Part[] {
  const count = bytesAt(source, at + 4, 2).getUint16(0)
  const records = bytesAt(source, at + 12, count * 16)
  return Array.from({ length: count }, (_, index) => ({
    tag: tagAt(records, index * 16),
    offset: records.getUint32(index * 16 + 8),
    length: records.getUint32(index * 16 + 12),
  }))
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(at + index)))
}

const largestPart = 32 * 1024 * 1024

function partIn(source: FontSource, parts: readonly Part[], tag: string): DataView {
  const part = parts.find((one) => one.tag === tag)
  return part === undefined || part.length > largestPart ? new DataView(new ArrayBuffer(0)) : bytesAt(source, part.offset, part.length)
}

/** Family names: those of four styles (1) and those of all weights (16). */
const familyIds = new Set([1, 16])

function familiesOf(names: DataView): readonly string[] {
  if (names.byteLength < 6) return []
  const store = names.getUint16(4)
  return Array.from({ length: names.getUint16(2) }, (_, index) => 6 + index * 12).flatMap((at) => {
    const [platform, encoding] = [names.getUint16(at), names.getUint16(at + 2)]
    const isRoman = platform === 1 && encoding === 0
    if (!familyIds.has(names.getUint16(at + 6)) || (platform !== 0 && platform !== 3 && !isRoman)) return []
    const bytes = new Uint8Array(names.buffer, names.byteOffset + store + names.getUint16(at + 10), names.getUint16(at + 8))
    const name = new TextDecoder(isRoman ? 'macintosh' : 'utf-16be').decode(bytes)
    return name === '' ? [] : [name]
  })
}

/** Characters by number, from the fullest map of the table: 32-bit groups when it has them, else 16-bit segments. */
function characterMap(cmap: DataView): (codePoint: number) => boolean {
  if (cmap.byteLength < 4) return () => false
  const maps = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4))
  const at = (format: number) => maps.find((offset) => cmap.getUint16(offset) === format)
  const [groups, segments] = [at(12), at(4)]
  if (groups !== undefined) return (codePoint) => isInGroup(cmap, groups, codePoint)
  return segments === undefined ? () => false : (codePoint) => isInSegment(cmap, segments, codePoint)
}

function isInGroup(cmap: DataView, at: number, codePoint: number): boolean {
  const index = firstFrom(cmap.getUint32(at + 12), (group) => cmap.getUint32(at + 16 + group * 12 + 4) >= codePoint)
  const group = at + 16 + index * 12
  if (index >= cmap.getUint32(at + 12) || cmap.getUint32(group) > codePoint) return false
  return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group) !== 0
}

function isInSegment(cmap: DataView, at: number, codePoint: number): boolean {
  const twice = cmap.getUint16(at + 6)
  const index = firstFrom(twice / 2, (segment) => cmap.getUint16(at + 14 + segment * 2) >= codePoint) * 2
  if (codePoint > 0xffff || index >= twice) return false
  const [start, delta, range] = [1, 2, 3].map((column) => at + 16 + column * twice + index) as [number, number, number]
  if (cmap.getUint16(start) > codePoint) return false
  const shift = cmap.getUint16(range)
  const glyph = shift === 0 ? codePoint : cmap.getUint16(range + shift + (codePoint - cmap.getUint16(start)) * 2)
  return glyph !== 0 && ((glyph + cmap.getUint16(delta)) & 0xffff) !== 0
}

/** The first number below `count` for which something holds that holds from there on. */
function firstFrom(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
