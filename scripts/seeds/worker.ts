import { parentPort, workerData } from 'node:worker_threads'
import { shareOf } from './trial.ts'

const { half, perKind, books, only, isQuick } = workerData as { half: number; perKind: number; books: number; only: string | undefined; isQuick: boolean }
// The port of a worker has no origin to name, unlike a window.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(await shareOf(half, perKind, books, only, isQuick))
