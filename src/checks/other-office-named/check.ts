import { compact } from '#document/text'
import { Answers, type Check, type ReadPassage } from '../check.ts'

const office = '([\\u4e00-\\u9fff]{2,24}?(?:局|委|办公室|中心|院|所|站|厅|部|协会|学校|大队|支队|管委会|委员会|办))'
const topics = '(?:一般公共预算|政府性基金|国有资本|收支总预算|收入预算|支出预算|财政拨款|政府采购|机关运行经费|的项目支出|的全部收入)'
const patterns: readonly RegExp[] = [
  new RegExp(`(?:^|。)${office}20\\d\\d年(?:度)?${topics}`, 'g'),
  new RegExp(`(?:^|。)${office}(?:的全部收入|是参照公务员法|是行政单位)`, 'g'),
  new RegExp(`(?:^|。)20\\d\\d年(?:度)?${office}${topics}`, 'g'),
  new RegExp(`(?:^|。)截[至止]20\\d\\d年\\d{1,2}月(?:底|末|\\d{1,2}日),${office}(?:共有|占用|拥有|有)`, 'g'),
  new RegExp(`纳入${office}20\\d\\d年部门预算编制范围`, 'g'),
]

/** 某省交通运输部门预算 is of the 交通运输厅: the title leaves out what kind of office it is. */
function isStem(name: string, own: string): boolean {
  const stem = name.replace(/(?:局|委员会|委|办公室|厅|部|院|会|办)$/, '')
  return stem.length >= 4 && own.endsWith(stem)
}

/** The subject of a sentence on the budget is the office itself or one of its units. */
export const check: Check = {
  id: 'other-office-named',
  title: '正文中的单位名称是本单位',
  category: 'identity',
  version: 1,
  run(book) {
    const answers = new Answers('other-office-named')
    const own = compact(book.unit ?? '')
    if (own === '') return answers.outcome()
    const known = new Set(book.facts.flatMap(({ key }) => (key.unit === undefined ? [] : [compact(key.unit).replace(/^\d{3,}[-_]?/, '')])))
    const listed = book.passages
      .filter(({ section }) => !/general|three|procure|assets|performance|revenue|expend|approp|agency|funds|capital/.test(section))
      .map((passage) => ({ passage, words: compact(passage.text) }))
    // A name told among the duties or the units may be one of the office's own; that it stands in the sentence in doubt proves nothing.
    const isListed = (name: string, here: ReadPassage): boolean => listed.some(({ passage, words }) => passage !== here && words.includes(name))
    const isOwn = (name: string, here: ReadPassage): boolean =>
      own.includes(name) || name.includes(own) || isStem(name, own) || known.has(name) || /^(?:本|我|全|该|各|市|省|县|区)/.test(name) || isListed(name, here)
    for (const passage of book.passages) {
      const { text, place, section } = passage
      if (section === 'glossary') continue
      const flat = compact(text)
      const named = patterns.flatMap((pattern) => [...flat.matchAll(pattern)].map((match) => match[1]!))
      const wrong = named.find((name) => !isOwn(name, passage))
      answers.hold(named.length - (wrong === undefined ? 0 : 1))
      if (wrong === undefined) continue
      answers.find({
        severity: 'warning',
        message: `“${flat.slice(Math.max(0, flat.indexOf(wrong)), flat.indexOf(wrong) + wrong.length + 12)}”说的是「${wrong}」，本书是「${own}」的；疑为套用其他单位的文本，请改正名称，并核对数字。`,
        place: { ...place, quote: wrong },
        found: wrong,
        expected: own,
        suggestion: `改为「${own}」。`,
      })
    }
    return answers.outcome()
  },
}
