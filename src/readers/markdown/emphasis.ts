import type { Run } from '#document/blocks'

/** Takes back Markdown's escapes; an escaped star or bracket is kept apart until emphasis has been read. */
export function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, (_, char: string) => (char === '*' ? '\u0001' : char === '<' ? '\u0002' : char))
}

/** Bold stretches as strong runs; `**` and `<b>` are the only marks published books carry. */
export function emphasis(text: string): readonly Run[] {
  const restore = (words: string) => words.replaceAll('\u0001', '*').replaceAll('\u0002', '<')
  return text
    .split(/(\*\*[^*]+\*\*|<b>[^<]*<\/b>|<strong>[^<]*<\/strong>)/i)
    .filter((part) => part !== '')
    .map((part) => {
      const bare = /^(?:\*\*|<b>|<strong>)([\s\S]*?)(?:\*\*|<\/b>|<\/strong>)$/i.exec(part)
      return bare === null ? { text: restore(part) } : { text: restore(bare[1]!), strong: true }
    })
}
