/** Excel keeps this name for itself. */
const reserved = 'history'
const longest = 31

/** Names Excel allows for sheets: 31 characters at most, none of []:*?/\, no apostrophe at either end, each once. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>([reserved])
  return titles.map((title) => {
    const base = cut(cleaned(title), longest) || '表'
    let name = base
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${cut(base, longest - String(copy).length - 1)} ${copy}`
    taken.add(name.toLowerCase())
    return name
  })
}

function cleaned(title: string): string {
  return title
    .replace(/[[\]:*?/\\\p{Cc}]/gu, '')
    .replace(/^[\s']+|[\s']+$/g, '')
    .trim()
}

/** No longer than so many UTF-16 units, and never half of a character. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s']+$/, '')
}

/** A sheet name as formulas and links write it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
