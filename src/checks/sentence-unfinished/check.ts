import type { Check } from '../check.ts'
import { writtenTexts, checkPattern } from '../texts.ts'

const unfinished = /(?:主要用于|主要原因是|主要原因为|原因是|主要是由于|主要是|是由于|主要包括|具体包括|分别为|其中[:：])\s*[。；;]|[:：]\s*[。；]/g

/** A phrase that announces something and is followed by a full stop: the rest was never written. */
export const check: Check = {
  id: 'sentence-unfinished',
  title: '句子写完整',
  category: 'wording',
  version: 2,
  run(book) {
    return checkPattern('sentence-unfinished', writtenTexts(book), unfinished, {
      severity: 'error',
      what: '话没有写完',
      remedy: '请补写后面的内容，或删去这几个字',
    })
  },
}
