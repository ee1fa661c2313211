import { expect, it } from 'vitest'
import { headOf } from './read-head.ts'

const data = { schema: 'mingzhang-book-1', title: '某市“一号\\”水库\n2026年部门预算', unit: '某市水库"管理所"', year: 2026, template: 'qinghai-2024' }
const head = (value: unknown, indent?: number) => headOf(new TextEncoder().encode(JSON.stringify(value, undefined, indent)))

it('tells title, unit and year as the data begins with them, whatever the spaces', () => {
  const { title, unit, year } = data
  expect(head(data)).toMatchObject({ title, unit, year })
  expect(head(data, 2)).toMatchObject({ title, unit, year })
  expect(headOf(new TextEncoder().encode(`\ufeff ${JSON.stringify(data)}`))).toMatchObject({ unit, year })
})

it('tells nothing of data in another order, of another schema, or cut short', () => {
  const { schema, ...rest } = data
  expect(head({ ...rest, schema })).toBeUndefined()
  expect(head({ ...data, schema: 'mingzhang-book-0' })).toBeUndefined()
  expect(head({ ...data, year: undefined })).toBeUndefined()
  expect(head({ ...data, title: '长'.repeat(5000) })).toBeUndefined()
  expect(headOf(new TextEncoder().encode('{"schema":"mingzhang-book-1","title":"x","unit":"\\q","year":2026,'))).toBeUndefined()
  expect(headOf(new Uint8Array())).toBeUndefined()
})
