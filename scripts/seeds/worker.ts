import { parentPort, workerData } from 'node:worker_threads'
import { shareOf } from './trial.ts'

const { half, perKind, books, only } = workerData as { half: number; perKind: number; books: number; only: string | undefined }
parentPort?.postMessage(await shareOf(half, perKind, books, only))
