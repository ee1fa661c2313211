/** What to put on a page, in points from its top left corner. */
export type Mark =
  | { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }
  | { readonly from: readonly [number, number]; readonly to: readonly [number, number] }

const [width, height] = [595, 842]

/** A small PDF with Chinese text in a font that readers know by name, and ruling lines. `rotate` turns every page as shown. */
export function smallPdf(pages: readonly (readonly Mark[])[], rotate = 0): Uint8Array {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 [500] 17 26 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap((marks, index) => {
      const content = marks.map(draw).join('\n')
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`
      return [page, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`]
    }),
  ]
  let file = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const start = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return start
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

function draw(mark: Mark): string {
  if ('from' in mark) return `0.5 w ${mark.from[0]} ${height - mark.from[1]} m ${mark.to[0]} ${height - mark.to[1]} l S`
  const hex = Array.from(mark.text, (char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('')
  return `BT /F1 ${mark.size ?? 12} Tf 1 0 0 1 ${mark.x} ${height - mark.y} Tm <${hex}> Tj ET`
}

/** A ruled table: cells by row with their columns; a cell `<` belongs to the one left of it, `^` to the one above. */
export function ruledTable(x: number, y: number, columns: readonly number[], rows: readonly (readonly string[])[]): readonly Mark[] {
  const [rowHeight, marks] = [24, [] as Mark[]]
  const xs = columns.reduce((edges, column) => [...edges, edges.at(-1)! + column], [x])
  rows.forEach((row, at) => {
    const top = y + at * rowHeight
    row.forEach((text, column) => {
      if (text !== '^') marks.push({ from: [xs[column]!, top], to: [xs[column + 1]!, top] })
      if (text !== '<') marks.push({ from: [xs[column]!, top], to: [xs[column]!, top + rowHeight] })
      if (text !== '<' && text !== '^' && text !== '') marks.push({ text, x: xs[column]! + 4, y: top + 16, size: 10 })
    })
    marks.push({ from: [xs.at(-1)!, top], to: [xs.at(-1)!, top + rowHeight] })
  })
  return [...marks, { from: [x, y + rows.length * rowHeight], to: [xs.at(-1)!, y + rows.length * rowHeight] }]
}
