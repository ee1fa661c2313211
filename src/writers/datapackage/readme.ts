import type { DataField, DataPackage, DataTable } from './package.ts'

/** What the files hold, for a person: the same descriptions as in the descriptor, so there is no second copy to go stale. */
export function readmeOf(data: DataPackage): string {
  const described = data.tables.filter(({ header }) => header)
  const printed = data.tables.filter(({ header }) => !header)
  return [
    `# ${data.title}：开放数据`,
    data.description,
    '## 文件',
    tableOf(
      ['文件', '内容', '行数'],
      described.map(({ path, title, rows }) => [path, title, String(rows.length)]),
    ),
    '`datapackage.json` 是这些文件的机器可读说明：每一列的类型、含义、取值范围和与别的文件的联系，符合财政数据包（Fiscal Data Package）规范。',
    '## 读法',
    readingHints,
    '## 许可',
    licenseOf(data),
    '## 各列的含义',
    ...described.flatMap((table) => [`### ${table.path}：${table.title}`, table.description, fieldsOf(table)]),
    '## 公开的表格',
    '按印出的样子，一个文件一张表；表头占前几行，合并的格子只在左上角写一次。',
    tableOf(
      ['文件', '表名', '行数'],
      printed.map(({ path, title, rows }) => [path, title, String(rows.length)]),
    ),
    '',
  ].join('\n\n')
}

const readingHints = [
  '- 编码是 UTF-8，不带字节序标记（BOM），因为数据包的读取程序会把它当成第一列名称的一部分。在 Excel 里请用“数据 → 从文本/CSV”打开并选 UTF-8，直接双击会乱码；编码列请选“文本”，否则 01.1 这样的编码会变成数字。',
  '- 换行是 LF，引号和逗号按 RFC 4180 书写；空格子表示没有。',
  '- `amount` 一列都是元，两位小数，是台账的精确数；公开表格里的数按表格的单位取舍过，可能与各行之和差在末位。',
].join('\n')

function licenseOf({ license }: DataPackage): string {
  if (license === undefined)
    return '编制单位没有写明许可，所以 `datapackage.json` 里没有 `licenses`。没有写明不等于可以任意使用；请以编制单位或所在地公共数据开放的规定为准。编制单位可在台账的 `license` 里写明。'
  const name = license.title === undefined ? license.name : `${license.title}（${license.name}）`
  return license.path === undefined ? `${name}。` : `${name}：<${license.path}>`
}

function fieldsOf({ fields }: DataTable): string {
  return tableOf(
    ['列', '名称', '类型', '说明'],
    fields.map((field) => [`\`${field.name}\``, field.title, typeWords[field.type], explained(field)]),
  )
}

const typeWords: Readonly<Record<DataField['type'], string>> = { string: '文字', integer: '整数', number: '数', boolean: '是非（true/false）', year: '年份' }

function explained({ description = '', constraints }: DataField): string {
  const values = constraints?.enum
  return values === undefined ? description : `${description}${description === '' ? '' : ' '}取值：${values.join('、')}。`
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')
}
