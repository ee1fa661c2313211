import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '#document/blocks'

/** How a book is printed: font files of the office, and whom to tell what should be known before it is published. */
export interface PrintOptions {
  readonly fonts?: readonly string[]
  readonly tell?: (message: string) => void
}

/** Prints a document as PDF; the engine is loaded when the first one comes. Characters that had to be printed as numbers are told. */
export async function printBook(document: Document, { fonts = [], tell }: PrintOptions): Promise<Uint8Array> {
  const { writePdf } = await import('#writers/pdf/write-pdf')
  const { bytes, missing } = await writePdf(document, { fonts })
  if (missing.length > 0) {
    const codes = missing.map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    const shown = codes.length > 10 ? `${codes.slice(0, 10).join('、')} 等` : codes.join('、')
    tell?.(
      `book.pdf：有 ${codes.length} 个字符在现有字体里没有字形，已按编码印成［${codes[0]}］的样子：${shown}。请改用通用字符，或用 --fonts 给出有这些字的字体。`,
    )
  }
  return bytes
}

const fontFile = /\.(?:ttf|otf|ttc|otc)$/i

/** The font files in a folder of the office; without any, what to do. */
export async function findFonts(folder: string): Promise<{ readonly fonts: readonly string[]; readonly told?: string } | { readonly problem: string }> {
  const wanted = '应放方正小标宋、仿宋_GB2312、黑体、楷体_GB2312 等字体文件（.ttf、.otf、.ttc）；没有这些字体时去掉 --fonts，用自带的字体'
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { problem: `${folder}：没有这个字体文件夹。${wanted}。` }
  const { rolesAmong } = await import('#writers/pdf/fonts')
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fontFile.test(name))
    .toSorted()
    .map((name) => join(folder, name))
  const roles = rolesAmong(fonts)
  if (roles === undefined) return { problem: `${folder}：文件夹里没有可用的字体。${wanted}。` }
  const lacking = roles.lacking.length === 0 ? '' : `；${roles.lacking.join('、')}没有，用自带的字体代替`
  return { fonts, told: `${folder}：用给出的字体排${roles.found.length === 0 ? '自带字体没有的字' : roles.found.join('、')}${lacking}。` }
}
