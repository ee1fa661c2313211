import { readFileSync } from 'node:fs'
import type { Edit } from '#checks/check'
import { decodeText } from '#readers/text/decode'
import { joined, type ToldCause } from './report-words.ts'

/** The lines of a file of text; any other has none. */
export function sourceLines(file: string): readonly string[] {
  try {
    const read = decodeText(readFileSync(file))
    return read.status === 'decoded' ? read.text.split(/\r?\n/) : []
  } catch {
    return []
  }
}

/**
 * A fix names the very letters to replace, so it is given only where each edit of the cause is found, once, in the line it is said to be
 * in: in files of text. Of a PDF or Word file the suggestion says what to change.
 */
export function fixesOf(lines: readonly string[], uri: string, { edits, remedies }: ToldCause): readonly Record<string, unknown>[] {
  const replacements = edits.map((edit) => replacementOf(lines, edit))
  if (replacements.length === 0 || replacements.includes(undefined)) return []
  return [{ description: { text: joined(remedies) }, artifactChanges: [{ artifactLocation: { uri }, replacements }] }]
}

function replacementOf(lines: readonly string[], { place, from, to }: Edit): Record<string, unknown> | undefined {
  const text = place.line === undefined || place.file !== undefined ? undefined : lines[place.line - 1]
  const at = text?.indexOf(from) ?? -1
  if (place.line === undefined || at < 0 || from === '' || text!.includes(from, at + 1)) return undefined
  const region = { startLine: place.line, startColumn: at + 1, endLine: place.line, endColumn: at + from.length + 1 }
  return { deletedRegion: region, insertedContent: { text: to } }
}
