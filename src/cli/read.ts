import { readBook } from '#app/read-book'

/** `read`: everything that was understood, and what was not, as JSON. */
export function read(file: string): void {
  const result = readBook(file)
  if (result.status === 'refused') {
    console.error(`${file}：${result.message}`)
    process.exitCode = 2
    return
  }
  process.stdout.write(`${JSON.stringify(result.book, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)}\n`)
}
