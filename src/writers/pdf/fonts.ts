import type { FontFile } from './sfnt.ts'

/** The families of the fonts that come with the program: free, and together with every character of GBK. */
export const own = { serif: 'Noto Serif SC', sans: 'Noto Sans S Chinese' } as const

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

/** Our fonts, and those of the office before them where they are what the standard asks for; its other fonts help out where a character is in none of these. */
export function fontsWith(ours: readonly FontFile[], given: readonly FontFile[]): Fonts {
  const of = (role: Role) => official[role].flatMap((name) => given.filter(({ families }) => families.includes(name)).flatMap(({ families }) => families))
  const rest = given.flatMap(({ families }) => families)
  const faceOf = (role: Role) => [...new Set([...of(role), own[standIns[role]], own.serif, own.sans, ...rest])]
  return {
    files: [...ours, ...given],
    faces: { title: faceOf('title'), body: faceOf('body'), heading: faceOf('heading'), second: faceOf('second') },
  }
}

/** Whether a character can stand in a chart, whose words are set in one face of ours. */
export function drawsInChart({ files }: Fonts): (codePoint: number) => boolean {
  return files.find(({ families }) => families.includes(own.serif))!.draws
}

const roleNames: Readonly<Record<Role, string>> = { title: '标题（小标宋）', body: '正文（仿宋）', heading: '一级标题（黑体）', second: '二级标题（楷体）' }

/** Which kinds of writing these fonts have the face of the standard for, and which not, in the words of the standard. */
export function rolesAmong(given: readonly FontFile[]): { readonly found: readonly string[]; readonly lacking: readonly string[] } {
  const families = given.flatMap((font) => font.families)
  const has = (role: Role) => official[role].some((name) => families.includes(name))
  const roles = Object.keys(roleNames) as Role[]
  return { found: roles.filter(has).map((role) => roleNames[role]), lacking: roles.filter((role) => !has(role)).map((role) => roleNames[role]) }
}
