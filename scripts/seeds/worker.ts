import { parentPort, workerData } from 'node:worker_threads'
import { shareOf } from './trial.ts'

interface Order {
  readonly half: number
  readonly perKind: number | undefined
  readonly books: number
  readonly only: string | undefined
  readonly isQuick: boolean
}

const { half, perKind, books, only, isQuick } = workerData as Order
// The port of a worker has no origin to name, unlike a window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await shareOf(half, perKind, books, only, isQuick))
