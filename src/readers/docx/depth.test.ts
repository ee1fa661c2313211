import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { isTooDeep } from './depth.ts'
import { readDocx } from './read-docx.ts'

const word = (xml: string) => zipSync({ 'word/document.xml': new TextEncoder().encode(xml) })

test('tags left open by the thousand are refused at once', async () => {
  const start = performance.now()
  const read = await readDocx(word(`<w:document><w:body>${'<w:tbl>'.repeat(20_000)}</w:body></w:document>`))
  expect(read).toMatchObject({ status: 'refused', reason: 'damaged' })
  expect(performance.now() - start).toBeLessThan(2000)
})

test('tables within tables are no reason', () => {
  expect(isTooDeep(word(`<w:document>${'<w:tbl><w:tc>'.repeat(100)}1.00<w:br/>${'</w:tc></w:tbl>'.repeat(100)}</w:document>`))).toBe(false)
})
