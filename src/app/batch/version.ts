import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { checks } from '#checks/registry'
import { bookSchema } from '../data/book-shape.ts'

/** What a report depends on beside the book: the catalogue of checks with the version of each, and the template asked for. */
export function catalogueVersion(template = 'auto'): string {
  const hash = createHash('sha256').update([bookSchema, ...checks.map(({ id, version }) => `${id}@${version}`), template].join('\n'))
  if (existsSync(template)) hash.update(readFileSync(template))
  return hash.digest('hex').slice(0, 16)
}
