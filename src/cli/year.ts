/** The year asked for, nothing when none was; a year that is none has been complained of. */
export function yearOf(text: string | undefined): number | undefined | 'misuse' {
  if (text === undefined) return undefined
  if (/^20\d\d$/.test(text)) return Number(text)
  console.error(`--year 写的是“${text}”，应为 2000 到 2099 的年份。`)
  process.exitCode = 2
  return 'misuse'
}
