import { Answers, type Check } from '../check.ts'
import { sentencesOf } from '../prose-sentences.ts'

const threshold = /单[价位][^,;。\d]{0,6}(\d+)万元[^,;。\d]{0,6}以上(?:的)?(通用|专用)设备/g
const usual: Readonly<Record<string, readonly string[]>> = { 通用: ['20', '50', '100', '200'], 专用: ['50', '100', '200'] }

/** General equipment is listed from 500,000 yuan and special equipment from a million; the two thresholds are often exchanged. */
export const check: Check = {
  id: 'equipment-thresholds-usual',
  title: '大型设备的价值标准没有写反',
  category: 'wording',
  version: 1,
  run(book) {
    const answers = new Answers('equipment-thresholds-usual')
    for (const sentence of sentencesOf(book)) {
      const stated = [...sentence.text.matchAll(threshold)]
      const general = stated.find((match) => match[2] === '通用')
      const special = stated.find((match) => match[2] === '专用')
      if (general === undefined || special === undefined) continue
      if (Number(general[1]) <= Number(special[1]) && usual['通用']!.includes(general[1]!) && usual['专用']!.includes(special[1]!)) {
        answers.hold()
        continue
      }
      const place = sentence.place(Math.min(general.index, special.index), Math.max(general.index + general[0].length, special.index + special[0].length))
      answers.find({
        severity: 'warning',
        message: `“${place.quote}”：通用设备写 ${general[1]}万元以上、专用设备写 ${special[1]}万元以上，通行的标准是通用设备 50万元以上、专用设备 100万元以上；请核对。`,
        place,
        found: `${general[1]}、${special[1]}`,
        expected: '50、100',
        suggestion: '按通行的标准改写，并核对设备数量。',
      })
    }
    return answers.outcome()
  },
}
