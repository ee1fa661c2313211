import { work } from './work.ts'

// The pool calls a module's default export.
// oxlint-disable-next-line import/no-default-export
export default work
