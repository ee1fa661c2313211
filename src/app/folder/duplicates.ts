import { basename } from 'node:path'
import type { Finding } from '#checks/check'
import { say, size } from '#checks/printing'
import { sameValue } from '#core/figure'
import { controlOf, placeIn, whereIn, type FolderBook } from './books.ts'

/** The same bytes under two names: one of them is not the book it should be. A file without a digest could not be opened and has its own report. */
export function sameFiles(files: readonly { readonly file: string; readonly digest: string }[]): readonly Finding[] {
  const groups = Map.groupBy(
    files.filter(({ digest }) => digest !== ''),
    ({ digest }) => digest,
  )
  return [...groups.values()].flatMap(([first, ...rest]) =>
    rest.map(({ file }) => ({
      check: 'folder-same-file',
      severity: 'warning' as const,
      message: `《${basename(file)}》与《${basename(first!.file)}》内容完全相同；请核对是否放错了文件，多余的请删去。`,
      place: { file },
      related: [{ file: first!.file }],
    })),
  )
}

/** Two books of one unit, year and kind: two formats of one book agree in every figure, two versions do not. */
export function sameUnits(books: readonly FolderBook[], identical: ReadonlySet<string>): readonly Finding[] {
  const distinct = books.filter(({ file }) => !identical.has(file))
  const groups = Map.groupBy(distinct, ({ unit, year, kind }) => `${unit}|${year}|${kind}`)
  return [...groups.values()].flatMap(([first, ...rest]) => rest.map((other) => compare(first!, other)))
}

function compare(first: FolderBook, other: FolderBook): Finding {
  const head = `《${other.name}》与《${first.name}》都是“${first.unitName}”${first.year}年的${first.isFinal ? '决算' : '预算'}`
  const base = { check: 'folder-same-unit', place: placeIn(other), related: [placeIn(first)] }
  const others = other.digest()
  const pairs = first.digest().controls.flatMap((control) => {
    const own = controlOf(others, control.key)
    return own === undefined || (control.figure.micro === 0n && own.figure.micro === 0n) ? [] : [{ control, own }]
  })
  const different = pairs.find(({ control, own }) => !sameValue(control.figure, own.figure))
  if (different === undefined && pairs.length > 0)
    return { ...base, severity: 'info', message: `${head}，${pairs.length} 个数据都相同，似是同一本的两种格式；汇总只计一份。` }
  if (different === undefined) return { ...base, severity: 'warning', message: `${head}；请核对应保留哪一份，汇总只计前一份。` }
  const { control, own } = different
  const off = say(control.figure, size(control.figure.micro - own.figure.micro))
  return {
    ...base,
    severity: 'warning',
    message: `${head}，金额却不同：${whereIn(first, control)}为 ${say(control.figure, control.figure.micro)}，${whereIn(other, own)}为 ${say(own.figure, own.figure.micro)}，相差 ${off}；请核对应保留哪一份，汇总只计前一份。`,
    place: placeIn(other, own.place),
    related: [placeIn(first, control.place)],
    found: own.figure.text,
    expected: control.figure.text,
    difference: off,
  }
}
