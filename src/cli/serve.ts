import { existsSync } from 'node:fs'
import { siteOf } from '#app/example-site'
import { servePages } from '#server/serve'

/** `serve`: compiles and checks the book of a folder and shows it in the browser, beside the report on the original. */
export async function serve(options: { readonly data: string; readonly original?: string; readonly port: string }): Promise<void> {
  const original = options.original !== undefined && existsSync(options.original) ? options.original : undefined
  const site = await siteOf(options.data, original)
  if ('problems' in site) {
    for (const problem of site.problems) console.error(problem)
    process.exitCode = 2
    return
  }
  for (const line of site.summary) console.error(line)
  if (options.original !== undefined && original === undefined) console.error(`没有找到公开的原文 ${options.original}，只展示编成的预算。`)
  const { address } = await servePages(site.pages, Number(options.port))
  console.log(`请在浏览器打开 ${address}`)
}
