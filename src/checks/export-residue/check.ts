import type { Check } from '../check.ts'
import { allTexts, checkPattern } from '../texts.ts'

const residue =
  /#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NULL!|NUM!)|&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|middot);|&#\d{2,5};|\ufffd+|锟斤拷|烫烫烫|\b(?:undefined|NaN|null)\b|错误!未找到引用源|错误！未找到引用源|错误!未定义书签|错误！未定义书签/g

/** What a spreadsheet or a page of the web leaves behind: errors of formulas, entities, characters that could not be decoded. */
export const check: Check = {
  id: 'export-residue',
  title: '没有导出和复制留下的错误符号',
  category: 'wording',
  version: 1,
  run(book) {
    return checkPattern('export-residue', allTexts(book), residue, {
      severity: 'error',
      what: '有导出或复制时留下的错误',
      remedy: '请改为应有的文字或数字',
    })
  },
}
