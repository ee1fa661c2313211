/** A file inside a zip, as the list at its end gives it. */
export interface ZipEntry {
  readonly name: string
  /** Bytes once unpacked, as the zip claims. */
  readonly size: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const longestComment = 65_557

/**
 * The list of files of a zip, without unpacking any: what kind of document it is, and whether unpacking would flood the
 * memory, show before. Undefined when the bytes are no whole zip.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end > bytes.length - longestComment && view.getUint32(end, true) !== endMark) end--
  if (end < 0 || view.getUint32(end, true) !== endMark) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === entryMark) {
    const nameLength = view.getUint16(at + 28, true)
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), size: view.getUint32(at + 24, true) })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
