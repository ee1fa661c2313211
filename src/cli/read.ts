import { writeFileSync } from 'node:fs'
import { readBook } from '#app/read-book'
import { readFormats, writeRead } from '#app/write-read'

/** `read`: everything that was understood, and what was not, as JSON, CSV or a workbook. */
export async function read(file: string, options: { readonly format: string; readonly out?: string }): Promise<void> {
  const format = readFormats.find((known) => known === options.format)
  if (format === undefined || (format === 'xlsx' && options.out === undefined)) {
    console.error(
      format === undefined
        ? `不认识输出格式“${options.format}”，可用：${readFormats.join('、')}。`
        : 'xlsx 不能显示在屏幕上，请用 --out 文件名.xlsx 写入文件。',
    )
    process.exitCode = 2
    return
  }
  const result = await readBook(file)
  if (result.status === 'refused') {
    console.error(`${file}：${result.message}`)
    process.exitCode = 2
    return
  }
  const written = await writeRead(format, result)
  if (options.out === undefined) process.stdout.write(written)
  else writeFileSync(options.out, written)
}
