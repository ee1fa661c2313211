import { closeSync, openSync, readSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFont, type FontFile } from '#writers/pdf/sfnt'

const { resolve } = createRequire(import.meta.url)

let own: readonly FontFile[] | undefined

/** The fonts that come with the program, in the three weights a book is set in: each file has 8 or 15 megabytes. */
export function ownFonts(): readonly FontFile[] {
  own ??= [
    resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
    // This package names no file of its own, so its folder is found by its entry.
    join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts/NotoSansHans-Medium.otf'),
  ].map((path) => openFont(path)!)
  return own
}

/** The fonts in a folder and the folders within; files that are no fonts are passed over. */
export function fontsIn(folder: string): readonly FontFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ttf|otf|ttc|otc)$/i.test(name))
    .toSorted()
    .flatMap((name) => openFont(join(folder, name)) ?? [])
}

function openFont(path: string): FontFile | undefined {
  const file = openSync(path, 'r')
  try {
    return readFont({
      path,
      read: (offset, length) => {
        const bytes = new Uint8Array(length)
        return bytes.subarray(0, readSync(file, bytes, 0, length, offset))
      },
    })
  } finally {
    closeSync(file)
  }
}
