import type { Progress } from '#app/batch/progress'

/** Where nobody watches, a line now and then is enough for a log. */
const everyMs = { watched: 100, logged: 30_000 } as const

/** Tells on stderr how far a batch is and how long the rest will take: one line that changes on a terminal, a new line every half minute in a log. */
export function progressLine(): (progress: Progress) => void {
  const isWatched = process.stderr.isTTY
  let started: number | undefined
  let told = performance.now()
  let stage: Progress['stage'] | undefined
  return (progress) => {
    const now = performance.now()
    if (progress.stage !== stage) [stage, started] = [progress.stage, now]
    const isLast = progress.done === progress.total
    if (progress.total < 2 || (now - told < (isWatched ? everyMs.watched : everyMs.logged) && !(isWatched && isLast))) return
    told = now
    const line = lineOf(progress, (now - started!) / 1000)
    process.stderr.write(isWatched ? `\r${line}  ${isLast ? '\n' : ''}` : `${line}\n`)
  }
}

function lineOf({ stage, done, total, recalled, withErrors }: Progress, seconds: number): string {
  const verb = stage === 'survey' ? '已登记' : '已核对'
  const rate = Math.max(1, done - recalled) / Math.max(seconds, 0.001)
  const before = recalled === 0 ? '' : `（${recalled} 份上次已完成）`
  const errors = stage === 'survey' ? '' : `，有错误 ${withErrors} 份`
  return `${verb} ${done}/${total} 份${before}，每秒 ${rate.toFixed(1)} 份，还需约 ${timeWords((total - done) / rate)}${errors}`
}

/** A length of time as a person says it. */
export function timeWords(seconds: number): string {
  const whole = Math.ceil(seconds)
  return whole < 120 ? `${whole} 秒` : `${Math.floor(whole / 60)} 分 ${whole % 60} 秒`
}
