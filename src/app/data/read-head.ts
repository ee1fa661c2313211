import { bookSchema } from './book-shape.ts'

/** Whose book data is, as far as its first fields say. */
export interface DataHead {
  readonly title: string
  readonly unit: string
  readonly year: number
}

const words = String.raw`"(?:[^"\\]|\\.)*"`
const fields = [`"schema":"${bookSchema}"`, `"title":${words}`, `"unit":${words}`, String.raw`"year":\d{4}`]
const pattern = new RegExp(String.raw`^\ufeff?\s*(\{\s*${fields.map((field) => field.replace('":', String.raw`"\s*:\s*`)).join(String.raw`\s*,\s*`)})\s*,`)
const longest = 4096

/**
 * The head of a book given as data, without reading the book. Our own data begins with it; data in another order is as good, but tells
 * this only when it is read: undefined.
 */
export function headOf(bytes: Uint8Array): DataHead | undefined {
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(longest, bytes.byteLength)).toString('utf8')
  const [, head] = pattern.exec(beginning) ?? []
  try {
    return head === undefined ? undefined : (JSON.parse(`${head}}`) as DataHead)
  } catch {
    return undefined
  }
}
