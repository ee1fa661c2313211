import type { Block, Document } from '#document/blocks'
import { textOf } from '#document/blocks'
import type { Origins } from '#document/origins'
import { chartHtml } from './chart.ts'
import { escape } from './escape.ts'
import { pictureHtml } from './picture.ts'
import { runs } from './runs.ts'
import { originsData, script } from './script.ts'
import { style } from './style.ts'
import { tableHtml } from './table.ts'

/** A page beside this one, as a site links its pages. */
export interface PageLink {
  readonly href: string
  readonly text: string
}

/** What stands around a document on its page. */
export interface PageOptions {
  /** The pages beside this one, none when the page stands alone; the one with `here` as its address is this page. */
  readonly links?: readonly PageLink[]
  readonly here?: string
  /** Where its figures come from, for a page that can be asked. */
  readonly origins?: Origins
}

/** One self-contained, accessible page: contents, real tables, charts with their numbers, figures that can say where they come from. */
export function writeHtml(document: Document, { links = [], here = '', origins }: PageOptions = {}): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="明账 Mingzhang">
<title>${escape(document.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header>
${siteLinks(links, here)}<h1>${escape(document.title)}</h1>
${tools}
</header>
<div class="page">
<nav class="contents" aria-label="目录" tabindex="0">
<ul>
${contents(document.blocks).join('\n')}
</ul>
</nav>
<main id="main" tabindex="-1">
${bodyOf(document.blocks)}
</main>
</div>
<aside id="origin" aria-label="数字来源" aria-live="polite" tabindex="0" hidden></aside>
${originsData(origins)}<script>${script}</script>
</body>
</html>
`
}

const tools = `<div class="tools" role="group" aria-label="阅读工具">
<button type="button" data-set-size="1" aria-pressed="true">标准字号</button>
<button type="button" data-set-size="2" aria-pressed="false">大字</button>
<button type="button" data-set-size="3" aria-pressed="false">特大字</button>
<button type="button" data-contrast-toggle aria-pressed="false">高对比</button>
<button type="button" data-read aria-pressed="false">朗读</button>
<button type="button" data-ask aria-pressed="false">逐个查看数字</button>
<button type="button" data-print>打印</button>
</div>`

function siteLinks(links: readonly PageLink[], here: string): string {
  if (links.length === 0) return ''
  const entries = links.map(({ href, text }) => `<a href="${escape(href)}"${href === here ? ' aria-current="page"' : ''}>${escape(text)}</a>`)
  return `<nav class="site" aria-label="页面">${entries.join('')}</nav>\n`
}

/** Headings down to the third level, and every table by its title. */
function contents(blocks: readonly Block[]): readonly string[] {
  const at = { heading: 0, table: 0 }
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return entry(`s${++at.heading}`, block.level, textOf(block.runs))
    return block.kind === 'table' ? entry(`t${++at.table}`, 3, block.caption ?? '') : []
  })
}

function entry(id: string, level: number, text: string): readonly string[] {
  return level > 3 || text === '' ? [] : [`<li class="l${level}"><a href="#${id}">${escape(text)}</a></li>`]
}

function bodyOf(blocks: readonly Block[]): string {
  let headings = 0
  let charts = 0
  let tables = 0
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return `<h${block.level} id="s${++headings}">${runs(block.runs)}</h${block.level}>`
        case 'paragraph':
          return `<p>${runs(block.runs)}</p>`
        case 'list':
          return `<ul>${block.items.map((item) => `<li>${runs(item.runs)}</li>`).join('')}</ul>`
        case 'table':
          return tableHtml(block, `t${++tables}`)
        case 'chart':
          return chartHtml(block, `c${++charts}`)
        case 'picture':
          return pictureHtml(block)
      }
    })
    .join('\n')
}
