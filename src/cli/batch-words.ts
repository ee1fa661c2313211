import type { Progress } from '#app/batch/progress'
import type { Tally } from '#app/batch/tally'
import { timeWords } from './progress.ts'

/** What became of a batch, in one line; one file tells it itself. */
export function tellTally({ books, withErrors, withDoubts, refused }: Tally, seconds: number): void {
  if (books < 2) return
  const clean = books - withErrors - withDoubts - refused
  console.error(`核对了 ${books} 份：${withErrors} 份有错误，${withDoubts} 份有疑点，${clean} 份没有问题，${refused} 份不能核对；用时 ${timeWords(seconds)}。`)
}

/** Ctrl-C: says how to go on, and leaves as programs do that were interrupted. */
export function tellInterrupted(progress: Progress | undefined, journal: string | undefined): never {
  const done = progress?.stage === 'check' ? `已核对 ${progress.done}/${progress.total} 份` : '还没有核对完一份'
  const next =
    journal === undefined
      ? '没有核对记录，再次运行要从头开始；加上 --journal 文件名.jsonl，中断后可以接着核对。'
      : `结果在 ${journal}，再次运行同一命令即接着核对。`
  console.error(`\n已中断：${done}。${next}`)
  process.exit(130)
}
