import type { Run } from '#document/blocks'
import { escape } from './escape.ts'

/** Runs as HTML. A figure carries its fact and how it came about, so that a reader can ask it where it is from. */
export function runs(list: readonly Run[]): string {
  return list
    .map((run) => {
      const words = escape(run.text)
      const inner = run.strong === true ? `<strong>${words}</strong>` : words
      if (run.fact === undefined) return inner
      const title = run.formula === undefined ? '' : ` title="${escape(run.formula)}"`
      return `<data value="${escape(run.text.replaceAll(',', ''))}" data-fact="${escape(run.fact)}"${title}>${inner}</data>`
    })
    .join('')
}
