import { defineConfig } from 'vitest/config'

/**
 * Threads without isolation run many small pure test files several times faster than the default, and are safe here
 * because no test may change global state: it would leak into the next file on the same thread.
 */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    setupFiles: ['test/set-up.ts'],
    fileParallelism: true,
  },
})
