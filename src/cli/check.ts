import { writeFileSync } from 'node:fs'
import { checkFiles, filesOf } from '#app/check-files'
import { reportJson } from '#app/report-json'
import { reportText } from '#app/report-text'

const formats = ['text', 'json']

/** `check`: 0 clean, 1 findings of severity error, 2 when a file could not be checked at all or was misnamed. */
export function check(paths: readonly string[], options: { readonly format: string; readonly out?: string }): void {
  if (!formats.includes(options.format)) {
    console.error(`不认识输出格式“${options.format}”，可用：${formats.join('、')}。`)
    process.exitCode = 2
    return
  }
  const files = filesOf(paths)
  if (files.length === 0) console.error('没有找到可以读取的文件（.md、.txt、.html）。')
  const reports = []
  for (const report of checkFiles(files)) {
    reports.push(report)
    if (process.stderr.isTTY && files.length > 1) process.stderr.write(`\r已核对 ${reports.length}/${files.length}`)
  }
  const text = options.format === 'json'
    ? `${JSON.stringify({ documents: reports.map(({ file, report }) => reportJson(file, report)) }, null, 2)}\n`
    : reports.map(({ file, report }) => reportText(file, report)).join('\n')
  if (options.out === undefined) process.stdout.write(text)
  else writeFileSync(options.out, text)
  const hasErrors = reports.some(({ report }) => report.status === 'checked' && report.findings.some((finding) => finding.severity === 'error'))
  const isRefused = reports.length === 0 || reports.some(({ report }) => report.status === 'refused')
  process.exitCode = hasErrors ? 1 : isRefused ? 2 : 0
}
