import type { BookReason, ReasonDriver } from '#core/book'
import { driversOf, driverWords } from '#core/reason'
import { exact } from './balance.ts'

/** A reason to write down, with what an officer should know of it beside it. */
export interface NotedReason {
  readonly reason: BookReason
  readonly notes: readonly string[]
}

/**
 * Reasons as the text of `reasons.yaml`, one driver a line, notes as comments above each: to be pasted and corrected.
 * `readReasons` reads the same reasons back.
 */
export function writeReasons(reasons: readonly NotedReason[], head: readonly string[]): string {
  const blocks = reasons.map(({ reason, notes }) => [...notes.map(comment), ...entry(reason)].join('\n'))
  return `${[head.map(comment).join('\n'), ...blocks].join('\n\n')}\n`
}

function comment(line: string): string {
  return `# ${line.replace(/\s+/g, ' ')}`
}

function entry(reason: BookReason): readonly string[] {
  const { about, text } = reason
  const drivers = driversOf(reason)
  const key = /^\d/.test(about) ? JSON.stringify(about) : about
  return drivers === undefined ? [`${key}: ${JSON.stringify(text)}`] : [`${key}:`, ...drivers.map(driverLine)]
}

/** A text in double quotes is the same in JSON and in YAML. */
function driverLine({ kind, words, amount, people }: ReasonDriver): string {
  const parts = [
    `kind: ${driverWords[kind]}`,
    `words: ${JSON.stringify(words)}`,
    ...(amount === undefined ? [] : [`amount: ${exact(amount)}`]),
    ...(people === undefined ? [] : [`people: ${people}`]),
  ]
  return `  - { ${parts.join(', ')} }`
}
