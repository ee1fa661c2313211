import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre'
import type { Book } from '#core/book'
import {
  boxedTextStyle,
  colours,
  filled,
  guarded,
  headStyle,
  linkStyle,
  pageNumbers,
  printed,
  sectionStyle,
  textStyle,
  titleStyle,
  verdictRules,
  verdictStyle,
} from './look.ts'
import { balanceName, catalogueName, guideName, sheets } from './sheets.ts'
import { verdictAt } from './write-balance.ts'

const steps = [
  '从“基本情况”开始，按下面工作表的顺序往后填。工作表里已有一个能生成的样例，照着改成本单位的数据即可。',
  '只填浅黄色的格。把鼠标放在表头上，会显示这一栏怎么填；有下拉箭头的可以从表中选，科目也可以只写编码。',
  '不要的行清空内容即可，空行不读取；要加行时在表中插入行，或直接写在下面的空行里。',
  '填完看“核对”表：每种资金收支是否平衡、每个项目的金额和分值是否符合，不平衡或不符的格标红。',
  '保存并关闭文件，在命令行运行下面的命令，生成公开文本、各表和附件。有写错的地方会一次列出，写明工作表、单元格和改法。',
]

const rules = [
  '金额以万元计，最多六位小数。写成“1,234.50”“１２３．５”“12.5万元”都认得，写“125000元”会换算成万元。',
  '科目写编码、编码加名称（如“2080150 事业运行”）或从下拉表中选都可以；只写名称时，只有一个科目叫这个名称才认得。',
  '分不清的写法（如“12,5”“￥120”、编码与名称不一致）不会猜，会指出在哪一格、怎样改。',
  '不要改工作表的名称和第一行的表头。工作表有保护但没有密码，需要时可在“审阅”中撤销保护。',
]

type Cells = Map<string, Partial<Cell>>

/** The first sheet: how to fill in the others, what the colours mean, where each sheet is, and the command to run. */
export function guideSheetOf(book: Book, verdict: CellValue, file: string): WriteSheet {
  const cells: Cells = new Map()
  const rows: CellValue[][] = []
  const merges: NonNullable<WriteSheet['merges']> = []
  const heights = new Map<number, { height: number }>()
  const put = (values: readonly CellValue[], styles: readonly Partial<Cell>[], height: number) => {
    styles.forEach((cell, at) => cells.set(`${rows.length},${at}`, cell))
    heights.set(rows.length, { height })
    rows.push([...values])
  }
  const across = (text: string, style: CellStyle, height: number) => {
    merges.push({ startRow: rows.length, startCol: 0, endRow: rows.length, endCol: 2 })
    put([text], [{ style }], height)
  }
  across(`${book.unit.name}${book.year}年预算台账填表说明`, titleStyle, 34)
  put(
    ['核对结果', null, null],
    [{ style: headStyle }, { style: verdictStyle, formula: `${balanceName}!${verdictAt.name}`, formulaResult: verdict }, { style: verdictStyle }],
    26,
  )
  merges.push({ startRow: 1, startCol: 1, endRow: 1, endCol: 2 })
  across('一、怎样填', sectionStyle, 26)
  steps.forEach((text, at) => across(`${at + 1}. ${text}`, textStyle, 34))
  across('二、颜色', sectionStyle, 26)
  const legend = [
    [colours.entry, '要填的格'],
    [colours.computed, '自动算出或查出的格，已保护，不用填'],
    [colours.head, '表头和项目名，不用改'],
  ] as const
  for (const [colour, words] of legend) put(['', words], [{ style: filled(colour) }, { style: boxedTextStyle }], 20)
  across('三、工作表', sectionStyle, 26)
  put(['工作表', '填什么', '是否必填'], [{ style: headStyle }, { style: headStyle }, { style: headStyle }], 22)
  const listed = [
    ...sheets.map(({ name, purpose, needed }) => [name, purpose, needed === true ? '必填' : '有就填'] as const),
    [balanceName, '收支是否平衡、分值是否符合，自动算出。', '不用填'] as const,
    [catalogueName, `${book.year}年的功能科目和经济科目，供下拉表和查名称用。`, '不用填'] as const,
  ]
  for (const line of listed) {
    const hyperlink = { target: '', location: `'${line[0]}'!A1`, display: line[0] }
    put(
      line,
      [{ style: linkStyle, hyperlink }, { style: boxedTextStyle }, { style: { ...boxedTextStyle, alignment: { horizontal: 'center', vertical: 'center' } } }],
      line[1].length > 38 ? 34 : 20,
    )
  }
  across('四、写法', sectionStyle, 26)
  rules.forEach((text, at) => across(`${at + 1}. ${text}`, textStyle, 34))
  across('五、生成', sectionStyle, 26)
  across(`mingzhang build ${file} --formats html,docx,xlsx --out 输出文件夹`, { ...boxedTextStyle, font: { name: 'Consolas' } }, 24)
  across('生成后用 mingzhang check 输出文件夹里的文件，可再核对一遍。', textStyle, 20)
  return {
    name: guideName,
    rows,
    cells,
    merges,
    columns: [{ width: 18 }, { width: 76 }, { width: 14 }],
    rowDefs: heights,
    conditionalRules: [...verdictRules('B2', 'B2', 1)],
    pageSetup: { ...printed(0), orientation: 'portrait' },
    headerFooter: pageNumbers,
    protection: guarded,
    view: { showGridLines: false, tabColor: { rgb: '5B9BD5' } },
  }
}
