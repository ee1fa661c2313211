import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileBook } from '#app/compile-book'
import { reasonWarnings, suggestedReasons } from '#app/reason-words'
import type { Book, BookReason, DriverKind, ReasonDriver } from '#core/book'
import { fen, sumFen } from '#core/money'
import { reasonText } from '#core/reason'
import { doubtReasons } from '#core/reason-doubts'
import { suggestReasons } from '#core/reason-suggestions'
import { reasonedChanges } from '#core/reasoned-changes'
import { compact } from '#document/text'
import { readLedger } from '#ledger/read-ledger'
import { readWorkbook } from '#ledger/workbook/read-workbook'
import { writeWorkbook } from '#ledger/workbook/write-workbook'
import { writeLedger } from '#ledger/write-ledger'
import { qinghai } from '#templates/registry'
import { writeMarkdown } from '#writers/markdown/write-markdown'
import { books } from './books.ts'
import { exampleBook } from './example.ts'
import { generatedBook } from './generated-book.ts'
import { checkText } from './read-text.ts'
import { plausibility } from './plausibility.ts'

const wan = (cents: number) => fen(BigInt(cents) * 10_000n)
const driver = (words: string, cents: number, kind: DriverKind = 'project'): ReasonDriver => ({ kind, words, amount: wan(cents) })
const withReason = (reason: BookReason): Book => ({ ...exampleBook, reasons: exampleBook.reasons.map((each) => (each.about === reason.about ? reason : each)) })
const reading = (book: Book) => checkText(writeMarkdown(compileBook(book, qinghai).document))

describe('reasons doubted while a book is built', () => {
  it('doubts none of the example', () => {
    expect(reasonWarnings(exampleBook)).toEqual([])
  })

  it.each([
    [
      'drivers of the other direction',
      { about: '2080107', text: '', drivers: [driver('新安排系统运维项目', 300)] },
      '增减原因“2080107 社会保险业务管理事务”：比上年减少88.35万元（-16.7%），所写各因素合计增加3.00万元，方向相反。请核对各因素金额的正负；可写：基本支出和项目支出按实际需要安排，减少88.35万元。',
    ],
    [
      'drivers that explain less than half',
      { about: '2089999', text: '', drivers: [driver('新安排企业退休人员补助项目', 1456)] },
      '增减原因“2089999 其他社会保障和就业支出”：比上年增加31.39万元（+2511.2%），所写各因素合计增加14.56万元，不到增减额的一半。请补齐其余因素；可写：一次性安排“企业退休人员一次性生活补助”项目，增加17.00万元；新安排“企业职工基本养老保险生活补助”项目，增加14.56万元；其他社会保障缴费按现有人数和标准核定，减少0.17万元。',
    ],
    ['drivers that cancel out', { about: '2080502', text: '', drivers: [driver('甲', 100), driver('乙', -100)] }, '所写各因素合计为零，不到增减额的一半'],
    [
      'no reason for a large change',
      { about: '2101199', text: '' },
      '增减原因“2101199 其他行政事业单位医疗支出”：比上年减少5.04万元（-51.3%），没有写原因。请补写；',
    ],
    [
      'one text for opposite changes',
      { about: '2080502', text: exampleBook.reasons.find(({ about }) => about === '2101101')!.text },
      '又用来说明“2101101 行政单位医疗”减少3.70万元（-25.0%），一增一减不能是同一原因',
    ],
    ['words of the other direction alone', { about: '2101101', text: '医疗保险缴费基数上调' }, '所写“医疗保险缴费基数上调”只说增加，与增减方向相反'],
    [
      'growth that projects must have brought and the words do not name',
      { about: '2089999', text: '退休人员增加' },
      '今年项目支出31.56万元，上年全部才1.25万元，增加的一半以上来自项目，所写“退休人员增加”没有说到。请写明是哪些项目；可写：一次性安排',
    ],
  ] as const)('tells %s', (_, reason, message) => {
    const warnings = reasonWarnings(withReason(reason))
    expect(warnings.join('\n')).toContain(message)
  })

  it('asks for no reason of a change of 10 % or less, or below 1 万元, or of nothing', () => {
    const without = (about: string): Book => ({ ...exampleBook, reasons: exampleBook.reasons.filter((reason) => reason.about !== about) })
    // 住房公积金 falls by 7.3 %.
    expect(reasonWarnings(without('2210201'))).toEqual([])
    const lines = exampleBook.lastYear.lines.map((line) => (line.functional === '2210201' ? { ...line, amount: wan(4349) } : line))
    expect(doubtReasons({ ...without('2210201'), lastYear: { ...exampleBook.lastYear, lines } })).toEqual([])
  })

  it('asks for the people in post where a reason counts people', () => {
    const book = withReason({ about: '2080107', text: '', drivers: [{ ...driver('人员调出', -8835, 'people'), people: -3 }] })
    expect(reasonWarnings(book).join()).toContain('没有实有（在职）人数')
    const counted = { ...book, unit: { ...book.unit, staffing: [...book.unit.staffing, { name: '实有在职人员', count: 24 }] } }
    expect(reasonWarnings(counted)).toEqual([])
    expect(reading(counted).findings.map(({ message }) => message)).toEqual([])
  })
})

const words = [
  '新安排设备购置项目',
  '在职人员工资标准上调',
  '人员调出',
  '上年一次性维修支出不再安排',
  '职责划转，相应划转经费',
  '养老保险缴费基数调整',
  '公用经费压减',
]
const kinds: readonly DriverKind[] = ['project', 'standard', 'people', 'oneOff', 'transfer', 'standard', 'other']

describe('a reason composed of drivers', () => {
  it(`is read back as the same text from ${books} books, and nothing is found where the drivers add up to the change`, () => {
    const parts = fc.array(fc.record({ pick: fc.nat({ max: words.length - 1 }), cents: fc.integer({ min: -50_000, max: 50_000 }) }), {
      minLength: 0,
      maxLength: 3,
    })
    fc.assert(
      // One number of people for the whole book: two that differ are a contradiction, and told.
      fc.property(generatedBook, fc.array(parts, { minLength: 30, maxLength: 30 }), fc.integer({ min: -9, max: 9 }), (book, drawn, people) => {
        const changes = reasonedChanges(book)
        const reasons = changes.map(({ about, before, after }, index): BookReason => {
          const drivers = drawn[index % drawn.length]!.map(({ pick, cents }): ReasonDriver => ({
            kind: kinds[pick]!,
            words: words[pick]!,
            amount: wan(cents),
            ...(pick === 2 && people !== 0 ? { people } : {}),
          }))
          const left = fen(after - before - sumFen(drivers.map(({ amount }) => amount ?? fen(0n))))
          return { about, text: '', drivers: [...drivers, { kind: 'project', words: `项目${'甲乙丙丁戊己庚辛'[index % 8]}增减`, amount: left }] }
        })
        const written: Book = { ...book, reasons }
        expect(doubtReasons(written)).toEqual([])
        const { book: read, findings } = reading(written)
        const texts = new Map(reasons.map((reason) => [reason.about, compact(reasonText(reason))]))
        for (const reason of read.reasons) {
          const about =
            reason.key.functional ?? (reason.key.concept === 'revenue' ? 'total' : reason.key.concept === 'expenditure' ? 'generalPublic' : reason.key.concept)
          expect(reason.text).toBe(texts.get(about))
        }
        expect(read.reasons.length).toBeGreaterThanOrEqual(
          changes.filter(({ about, before, after }) => /^\d/.test(about) && size(after - before) >= 10_000n).length,
        )
        // Three public expenses that rounding alone moves have no reason to give.
        const told = findings.filter(({ check }) => !plausibility.has(check) && check !== 'three-public-reason-stated')
        expect(told.map(({ check, message }) => `${check} ${message}`)).toEqual([])
      }),
      { numRuns: books },
    )
  }, 600_000)

  it('is kept by a workbook, a driver a row', async () => {
    const reason = { about: '2080107', text: '', drivers: [driver('人员调出', -8835, 'people')] }
    const book = withReason(reason)
    const read = await readWorkbook(await writeWorkbook(book, { functional: [], economic: [] }), '台账.xlsx')
    if ('problems' in read) throw new Error(JSON.stringify(read.problems))
    expect(read.book.reasons.find(({ about }) => about === '2080107')).toEqual(reason)
  })

  it('stands in the ledger both ways', () => {
    const book = withReason({
      about: '2080107',
      text: '',
      drivers: [
        { ...driver('人员调出', -8835, 'people'), people: -3 },
        { kind: 'oneOff', words: '上年维修不再安排' },
      ],
    })
    const read = readLedger(writeLedger(book))
    if ('problems' in read) throw new Error(JSON.stringify(read.problems))
    expect(read.book.reasons).toEqual(book.reasons)
  })

  it.each([
    ['- { kind: 人, words: 甲 }', 'kind 写的是“人”，是不是“人员”？可以写：人员、标准、项目、一次性、划转、其他。'],
    ['- { words: 甲 }', 'kind 没有写'],
    ['- { kind: 人员 }', '没有写 words'],
    ['- { kind: 人员, words: 甲。乙 }', '有句号或换行'],
    ['- { kind: 人员, words: 甲, amount: 三 }', '“amount”写的是“三”'],
    ['- { kind: 人员, words: 甲, people: 1.5 }', 'people 写的是“1.5”'],
    ['- 人员增加', '应为若干行“名称: 值”'],
  ])('says what is wrong with the driver %s', (line, message) => {
    const files = new Map([...writeLedger(exampleBook), ['reasons.yaml', `total:\n  ${line}\n`]])
    const read = readLedger(files)
    expect('problems' in read && read.problems.map((problem) => problem.message).join()).toContain(message)
  })
})

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount
}

describe('reasons suggested from the ledgers', () => {
  const nameOf = (code: string) => `科目${code}`
  const project = exampleBook.projects[4]!
  /** This year's ledger a year later: a project gone, another new, one moved to another heading, one person fewer. */
  const staffed = (count: number): Book['unit'] => ({ ...exampleBook.unit, staffing: [{ name: '实有在职人员', count }] })
  const last: Book = { ...exampleBook, unit: staffed(25) }
  const moved = exampleBook.projects[1]!
  const next: Book = {
    ...exampleBook,
    year: exampleBook.year + 1,
    unit: staffed(24),
    projects: [...exampleBook.projects.filter(({ code }) => code !== project.code), { ...project, code: 'N1', name: '一次性设备更新' }],
    lines: [
      ...exampleBook.lines
        .filter((line) => line.project !== project.code)
        .map((line) => (line.project === moved.code ? { ...line, functional: '2089999' } : line))
        .map((line) => (line.economic === '30101' ? { ...line, amount: fen(line.amount + wan(1000)) } : line)),
      { ...exampleBook.lines.at(-1)!, functional: '2080107', project: 'N1', amount: wan(1200) },
    ],
    lastYear: {
      ...exampleBook.lastYear,
      lines: headingsOf(exampleBook),
      threePublic: { ...exampleBook.lastYear.threePublic, vehicleOperation: fen(0n), reception: wan(120) },
    },
  }

  it('finds projects in and out, one-off ones, and those that changed their heading', () => {
    const suggestions = new Map(suggestReasons(next, last, nameOf).map(({ about, drivers }) => [about, drivers]))
    expect(suggestions.get('2080107')).toContainEqual({ kind: 'transfer', words: `“${moved.name}”项目调整至“科目2089999”科目`, amount: wan(-1694) })
    expect(suggestions.get('2080107')).toContainEqual({ kind: 'oneOff', words: '一次性安排“一次性设备更新”项目', amount: wan(1200) })
    expect(suggestions.get('2080107')).toContainEqual({ kind: 'project', words: `“${project.name}”项目不再安排`, amount: wan(-900) })
    expect(suggestions.get('2089999')).toContainEqual({ kind: 'transfer', words: `“${moved.name}”项目由“科目2080107”科目调整至本科目`, amount: wan(1694) })
    // Pay rose by 10.00 although there is one person of 25 fewer, who cost 14.53.
    expect(suggestions.get('2080107')).toContainEqual({ kind: 'people', words: '在职人员减少', amount: wan(-1453), people: -1 })
    expect(suggestions.get('2080107')).toContainEqual({ kind: 'standard', words: '工资和缴费标准调整', amount: wan(2453) })
  })

  it('adds up to each change exactly and is doubted by nobody, with last year’s ledger and without', () => {
    fc.assert(
      fc.property(generatedBook, fc.option(generatedBook, { nil: undefined }), (book, lastBook) => {
        for (const { before, after, drivers } of suggestReasons(book, lastBook, nameOf))
          expect(sumFen(drivers.map(({ amount }) => amount ?? fen(0n)))).toBe(after - before)
      }),
      { numRuns: books },
    )
    const reasons = suggestReasons(next, last, nameOf).map(({ about, drivers }) => ({ about, text: '', drivers }))
    expect(reasonWarnings({ ...next, reasons })).toEqual([])
  })

  it('prints a reasons.yaml that is read back as it is, and gives a book without findings', () => {
    const printed = suggestedReasons(exampleBook)
    expect(printed).toContain('# 2089999 其他社会保障和就业支出：上年1.25万元，今年32.64万元，增加31.39万元（+2511.2%）。')
    expect(printed).toContain('  - { kind: 项目, words: "新安排“企业职工基本养老保险生活补助”项目", amount: 14.56 }')
    const read = readLedger(new Map([...writeLedger(exampleBook), ['reasons.yaml', printed]]))
    if ('problems' in read) throw new Error(JSON.stringify(read.problems))
    expect(reasonWarnings(read.book)).toEqual([])
    // What a ledger cannot tell, why contributions of one staff move apart, stays for the officer to explain.
    expect(reading(read.book).findings.map(({ check }) => check)).toEqual(['contributions-move-together'])
  })
})

function headingsOf({ lines }: Book): Book['lastYear']['lines'] {
  return [...Map.groupBy(lines, ({ functional }) => functional)].map(([functional, own]) => ({
    functional,
    fund: 'generalPublic',
    amount: sumFen(own.map(({ amount }) => amount)),
  }))
}
