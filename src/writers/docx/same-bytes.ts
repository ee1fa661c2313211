import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first moment a zip can name; the day a file was made is not part of what it says. */
const noTime = new Date('1980-01-01T00:00:00')
const stamp = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g
/** Names that the library draws by lot, or counts over the life of the process, for the parts and bookmarks of a file. */
const drawn = /\brId[\w-]{21}(?![\w-])|\b_Toc\d+\b/g
const bookmark = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g
const drawing = /(<wp:docPr\b[^>]*?\bid=")(\d+)"/g

/**
 * The same file without the time it was made and with names in order, so that the same book gives the same bytes on every day; `parts` take the place
 * of those of their names.
 */
export function withoutTime(bytes: Uint8Array, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries = unzipSync(bytes)
  const names = counted((count) => `_N${count}`)
  const same = Object.keys(entries).map((name) => {
    const entry = entries[name]!
    if (parts[name] !== undefined) return [name, strToU8(parts[name])] as const
    if (/\.(?:xml|rels)$/.test(name)) return [name, strToU8(inOrder(strFromU8(entry), names))] as const
    return [name, name.endsWith('.xlsx') ? withoutTime(entry) : entry] as const
  })
  return zipSync(Object.fromEntries(same), { mtime: noTime, level: 6 })
}

function inOrder(xml: string, names: (name: string) => string): string {
  const marks = counted(String)
  const drawings = counted(String)
  return xml
    .replace(stamp, '$11980-01-01T00:00:00Z')
    .replace(drawn, names)
    .replace(bookmark, (_, before: string, id: string) => `${before}${marks(id)}"`)
    .replace(drawing, (_, before: string, id: string) => `${before}${drawings(id)}"`)
}

/** Gives each name another by the order in which it first comes. */
function counted(name: (count: number) => string): (old: string) => string {
  const known = new Map<string, string>()
  return (old) => {
    const found = known.get(old) ?? name(known.size + 1)
    known.set(old, found)
    return found
  }
}
