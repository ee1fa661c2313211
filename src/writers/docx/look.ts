import type { IStylesOptions, IFontAttributesProperties } from 'docx'

/** Sizes are in half points, lengths in twentieths of a point (twips), as Word counts them. */
export const size = { title: 44, heading: 32, body: 32, table: 21, small: 18 } as const

/** A4, with the margins of GB/T 9704-2012 5.2.2: 37 mm above, 28 mm on the left, a type area of 156 by 225 mm. */
export const page = {
  portrait: { width: 11906, height: 16838 },
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1587, header: 850, footer: 992 },
} as const

/** The faces GB/T 9704 names; Word and LibreOffice fall back to what the machine has. */
export const faces = {
  body: { eastAsia: '仿宋', ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' },
  heading: { eastAsia: '黑体', ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' },
  title: { eastAsia: '宋体', ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' },
  second: { eastAsia: '楷体', ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' },
} as const satisfies Readonly<Record<string, IFontAttributesProperties>>

/** Lines of 28 points: 22 to a page, GB/T 9704-2012 5.2.3. */
const line = 560

/** First level in 黑体, second in 楷体, the rest in 仿宋: GB/T 9704-2012 7.3.3. */
export const styles: IStylesOptions = {
  default: {
    // Figures are of the language of their letters: as Chinese they might be torn at the end of a line, after the point.
    document: { run: { font: faces.body, size: size.body, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: { run: { font: faces.title, size: size.title, bold: true }, paragraph: { alignment: 'center', spacing: { before: 4200, after: 800 } } },
    heading1: {
      run: { font: faces.title, size: 36, bold: true },
      paragraph: { alignment: 'center', spacing: { before: 400, after: 300 }, keepNext: true },
    },
    heading2: { run: { font: faces.heading, size: size.heading }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
    heading3: { run: { font: faces.second, size: size.heading, bold: true }, paragraph: { spacing: { before: 160, after: 80 }, keepNext: true } },
    heading4: { run: { font: faces.body, size: size.heading, bold: true }, paragraph: { spacing: { before: 120, after: 60 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'BodyText', name: 'Body Text', quickFormat: true, paragraph: { indent: { firstLine: 640 }, spacing: { line, lineRule: 'exact' } } },
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      run: { font: faces.heading, size: 36 },
      paragraph: { alignment: 'center', spacing: { before: 200, after: 300 } },
    },
    // A set height, so that a summary of some thirty lines stands on one page whatever the font.
    { id: 'TableText', name: 'Table Text', run: { size: size.table }, paragraph: { spacing: { before: 10, after: 10, line: 280, lineRule: 'exact' } } },
    { id: 'TableNote', name: 'Table Note', run: { size: size.small }, paragraph: { spacing: { before: 40, after: 40 } } },
    {
      id: 'TableTitle',
      name: 'Table Title',
      run: { font: faces.heading, size: 28 },
      paragraph: { alignment: 'center', keepNext: true, spacing: { before: 200, after: 80 } },
    },
  ],
}
