import { unzipSync } from 'fflate'

/** Deeper than this no Word file is written; the parser needs minutes for tags left open by the ten thousand. */
const deepest = 400

/** Whether the text part of a Word file opens its tags too deep into each other to be a document. Throws when the zip does not open. */
export function isTooDeep(bytes: Uint8Array): boolean {
  const [part] = Object.values(unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' }))
  if (part === undefined) return false
  let depth = 0
  let most = 0
  for (const [, closing, , empty] of new TextDecoder().decode(part).matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    if (closing === '/') depth--
    else if (empty !== '/') most = Math.max(most, ++depth)
    if (most > deepest) return true
  }
  return false
}
