/**
 * Loaded before the program, it moves the process to another day, another zone of time and other luck: what a book's bytes must not depend on.
 */
const days = 431
const Now = Date
globalThis.Date = class extends Now {
  constructor(...given: [] | [number | string | Date]) {
    super(given.length === 0 ? Now.now() + days * 86_400_000 : given[0]!)
  }
  static override now(): number {
    return Now.now() + days * 86_400_000
  }
} as DateConstructor
let drawn = 0.5
Math.random = () => (drawn = (drawn * 9301 + 0.49297) % 1)
