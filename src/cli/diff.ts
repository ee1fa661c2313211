import { writeFileSync } from 'node:fs'
import { diffFormats, writeDiff } from '#app/diff/write-diff'
import { diffBooks } from '#app/diff-books'
import { UnknownTemplate } from '#app/templates'

interface Options {
  readonly format: string
  readonly template: string
  readonly out?: string
}

/** `diff`: what moved between two books. Changes are no errors: 0 whatever moved, 2 when a side could not be read or was misnamed. */
export async function diff(before: string, after: string, options: Options): Promise<void> {
  const format = diffFormats.find((known) => known === options.format)
  if (format === undefined) return misuse([`不认识输出格式“${options.format}”，可用：${diffFormats.join('、')}。`])
  if (format === 'xlsx' && options.out === undefined) return misuse(['xlsx 不能显示在屏幕上，请用 --out 文件名.xlsx 写入文件。'])
  try {
    const compared = await diffBooks(before, after, options.template === 'auto' ? undefined : options.template)
    if ('problems' in compared) return misuse(compared.problems)
    const written = await writeDiff(format, compared)
    if (options.out === undefined) process.stdout.write(written)
    else {
      writeFileSync(options.out, written)
      console.error(`变动对照已写入 ${options.out}。`)
    }
  } catch (error) {
    if (!(error instanceof UnknownTemplate)) throw error
    misuse([error.message])
  }
}

function misuse(messages: readonly string[]): void {
  for (const message of messages) console.error(message)
  process.exitCode = 2
}
