import { refuse, type Refusal } from '#document/read-result'

/** The largest text file taken: a book of 300 pages is under 1 MiB, so this is generous. */
export const largestText = 16 * 1024 * 1024

/** The longest line taken; a longer one is no text a person wrote. */
export const longestLine = 200_000

const signatures: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'Word/Excel（docx、xlsx）或 ZIP 压缩' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: '旧版 Word/Excel（doc、xls）' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG 图片' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG 图片' },
  { bytes: [0x1f, 0x8b], name: 'gzip 压缩' },
]

/** Bytes as text, or the reason why they are none. UTF-8 and UTF-16 by their marks, UTF-8 if valid, else GB18030. */
export function decodeText(bytes: Uint8Array): { readonly status: 'decoded'; readonly text: string } | Refusal {
  if (bytes.length === 0) return refuse('empty', '文件是空的（0 字节）。请确认导出或下载是否完成。')
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
  if (known !== undefined) return refuse('format-not-supported', `这是 ${known.name} 文件，目前只能读取文本、Markdown 和网页（HTML）。请另存为其中一种再试。`)
  if (bytes.length > largestText) {
    return refuse(
      'too-large',
      `文件有 ${Math.ceil(bytes.length / 1048576)} MB，超过文本文件上限 ${largestText / 1048576} MB。一本部门预算不足 1 MB，请确认没有选错文件。`,
    )
  }
  return decoded(bytes)
}

function decoded(bytes: Uint8Array): { readonly status: 'decoded'; readonly text: string } | Refusal {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (utf16 !== undefined) return checked(new TextDecoder(utf16).decode(bytes))
  const zero = bytes.indexOf(0)
  if (zero >= 0) return refuse('binary', `第 ${zero + 1} 个字节是 0，这不是文本文件。请确认没有选错文件。`)
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return checked(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      // Not this encoding: the next one is tried, and the refusal below says so when none fits.
    }
  }
  return refuse('encoding', `从第 ${firstInvalid(bytes) + 1} 个字节起既不是 UTF-8 也不是 GBK 文字。请用“另存为 UTF-8”重新保存。`)
}

function checked(text: string): { readonly status: 'decoded'; readonly text: string } | Refusal {
  if (text.trim() === '') return refuse('empty', '文件里只有空白，没有文字。')
  let line = 1
  for (let start = 0; start < text.length; line++) {
    const end = text.indexOf('\n', start)
    const length = (end < 0 ? text.length : end) - start
    if (length > longestLine) return refuse('line-too-long', `第 ${line} 行有 ${length} 个字符，超过每行上限 ${longestLine}。请检查文件是否缺少换行。`)
    start += length + 1
  }
  return { status: 'decoded', text }
}

/** The first byte that breaks UTF-8, found by halving: whatever precedes it decodes. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle + 1), { stream: true })
      low = middle + 1
    } catch {
      high = middle
    }
  }
  return low
}
