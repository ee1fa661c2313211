import { expect, it } from 'vitest'
import { titleWords } from './recognise.ts'

const bare = '一般公共预算基本支出表'

it.each([
  bare,
  `六、${bare}`,
  `表6 ${bare}`,
  `（六）${bare}`,
  `预算06表 ${bare}`,
  `附表6：${bare}`,
  `2024年${bare}`,
  `2024年度${bare}`,
  `临江市水务局2024年${bare}`,
  `表六：${bare}`,
  `6.${bare}`,
  `${bare}（2024年）`,
])('%s is the title of one and the same table', (line) => {
  expect(titleWords(line)).toBe(bare)
})

it('keeps tables apart whose titles say different things', () => {
  expect(titleWords('七、一般公共预算“三公”经费支出表')).not.toBe(titleWords('一般公共预算支出表'))
})
