import { statSync } from 'node:fs'
import type { Document } from '#document/blocks'
import { rolesAmong } from '#writers/pdf/fonts'
import type { FontFile } from '#writers/pdf/sfnt'
import { fontsIn, ownFonts } from './fonts.ts'

/** How a book is printed: fonts of the office, and whom to tell what should be known before it is published. */
export interface PrintOptions {
  readonly fonts?: readonly FontFile[]
  readonly tell?: (message: string) => void
}

/** Prints a document as PDF; the engine is loaded when the first one comes. Characters that had to be printed as numbers are told. */
export async function printBook(document: Document, { fonts = [], tell }: PrintOptions): Promise<Uint8Array> {
  const { writePdf } = await import('#writers/pdf/write-pdf')
  const { bytes, missing } = await writePdf(document, { own: ownFonts(), given: fonts })
  if (missing.length > 0) {
    const codes = missing.map((char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    const shown = codes.length > 10 ? `${codes.slice(0, 10).join('、')} 等` : codes.join('、')
    tell?.(
      `book.pdf：有 ${codes.length} 个字符在现有字体里没有字形，已按编码印成［${codes[0]}］的样子：${shown}。请改用通用字符，或用 --fonts 给出有这些字的字体。`,
    )
  }
  return bytes
}

/** The fonts in a folder of the office, and what they are used for; without any, what to do. */
export function findFonts(folder: string): { readonly fonts: readonly FontFile[]; readonly told: string } | { readonly problem: string } {
  const wanted = '应放方正小标宋、仿宋_GB2312、黑体、楷体_GB2312 等字体文件（.ttf、.otf、.ttc）；没有这些字体时去掉 --fonts，用自带的字体'
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { problem: `${folder}：没有这个字体文件夹。${wanted}。` }
  const fonts = fontsIn(folder)
  if (fonts.length === 0) return { problem: `${folder}：文件夹里没有可用的字体。${wanted}。` }
  const { found, lacking } = rolesAmong(fonts)
  const instead = lacking.length === 0 ? '' : `；${lacking.join('、')}没有，用自带的字体代替`
  return { fonts, told: `${folder}：用给出的字体排${found.length === 0 ? '自带字体没有的字' : found.join('、')}${instead}。` }
}
