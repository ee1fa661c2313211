/**
 * Loaded before the program, it moves the process to another day and gives it other luck: what the bytes of a book must not depend on.
 */
const days = 431
const Now = Date
const moved = () => Now.now() + days * 86_400_000
globalThis.Date = new Proxy(Now, {
  construct: (_, given: readonly unknown[]) => (given.length === 0 ? new Now(moved()) : Reflect.construct(Now, given)),
  get: (target, name) => (name === 'now' ? moved : Reflect.get(target, name)),
})
let drawn = 0.5
Math.random = () => (drawn = (drawn * 9301 + 0.49297) % 1)
