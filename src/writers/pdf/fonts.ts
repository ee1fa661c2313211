import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFont, type FontFile } from './sfnt.ts'

const { resolve } = createRequire(import.meta.url)

/** The families of the fonts that come with the program: free, and together with every character of GBK. */
export const own = { serif: 'Noto Serif SC', sans: 'Noto Sans S Chinese' } as const

/** Only the weights that are used: each file has 8 or 15 megabytes. The last package names no file of its own, so its folder is found by its entry. */
const ownFiles = () => [
  resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts/NotoSansHans-Medium.otf'),
]

/** The faces GB/T 9704-2012 asks for, by the names their makers give them. An office owns them, and may not give them on. */
const official = {
  title: ['方正小标宋_GBK', '方正小标宋简体', 'FZXiaoBiaoSong-B05', 'FZXiaoBiaoSong-B05S', '小标宋体'],
  body: ['仿宋_GB2312', '仿宋', 'FangSong_GB2312', 'FangSong', '方正仿宋_GBK', '方正仿宋简体', 'FZFangSong-Z02', 'FZFangSong-Z02S', '华文仿宋', 'STFangsong'],
  heading: ['黑体', 'SimHei', '方正黑体_GBK', '方正黑体简体', 'FZHei-B01', 'FZHei-B01S', '华文黑体', 'STHeiti'],
  second: ['楷体_GB2312', '楷体', 'KaiTi_GB2312', 'KaiTi', '方正楷体_GBK', '方正楷体简体', 'FZKai-Z03', 'FZKai-Z03S', '华文楷体', 'STKaiti'],
} as const
type Role = keyof typeof official

/** What each kind of writing is set in when the office gave no font for it. */
const standIns: Readonly<Record<Role, keyof typeof own>> = { title: 'serif', body: 'serif', heading: 'sans', second: 'serif' }

/** The fonts a book is set in: their files, and for each kind of writing the families in the order they are tried. */
export interface Fonts {
  readonly files: readonly FontFile[]
  readonly faces: Readonly<Record<Role, readonly string[]>>
}

let ownFonts: readonly FontFile[] | undefined

/** Our fonts, and those of the office before them where they are what the standard asks for. */
export function fontsWith(given: readonly string[]): Fonts {
  ownFonts ??= ownFiles().map((path) => readFont(path)!)
  const theirs = given.map((path) => readFont(path)).filter((font) => font !== undefined)
  const of = (role: Role) => official[role].flatMap((name) => theirs.filter(({ families }) => families.includes(name)).flatMap(({ families }) => families))
  const rest = Object.keys(official).flatMap((role) => of(role as Role))
  const faceOf = (role: Role) => [...new Set([...of(role), own[standIns[role]], own.serif, own.sans, ...rest])]
  return {
    files: [...ownFonts, ...theirs.filter(({ families }) => families.some((name) => rest.includes(name)))],
    faces: { title: faceOf('title'), body: faceOf('body'), heading: faceOf('heading'), second: faceOf('second') },
  }
}

/** The faces of the standard among these files, by the names the standard's readers know them by. */
export function officialAmong(given: readonly string[]): readonly string[] {
  const known = new Set<string>(Object.values(official).flat())
  return [...new Set(given.flatMap((path) => readFont(path)?.families.filter((name) => known.has(name)) ?? []))]
}
