import type { LedgerProblem } from '#app/open-source'

/** Tells everything that is wrong with what a person gave, and leaves with the code of misuse. */
export function tellProblems(problems: readonly LedgerProblem[]): void {
  for (const { file, line, message } of problems) console.error(`${file}${line === undefined ? '' : ` 第${line}行`}：${message}`)
  process.exitCode = 2
}
