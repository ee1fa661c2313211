/** The faces named, each with free ones of the same hand that a program without it may take instead. */
const faces: readonly (readonly [string, readonly string[]])[] = [
  ['仿宋', ['FangSong', '仿宋_GB2312', 'FandolFang R', '朱雀仿宋', 'Noto Serif CJK SC']],
  ['黑体', ['SimHei', 'FandolHei', 'Source Han Sans SC', 'Noto Sans CJK SC']],
  ['楷体', ['KaiTi', '楷体_GB2312', 'FandolKai', 'AR PL UKai CN', 'Noto Serif CJK SC']],
  ['宋体', ['SimSun', 'FandolSong', 'Source Han Serif SC', 'Noto Serif CJK SC']],
]

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The font table of a Word file: alternative names (ECMA-376 17.8.3.1) say what stands in where a face is not installed. */
export const fontTable = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  `<w:fonts xmlns:w="${main}">`,
  // The order of the elements inside a font is set by the standard.
  ...faces.map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  ),
  '</w:fonts>',
].join('')
