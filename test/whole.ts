/** What comes in pieces of text, joined. */
export async function whole(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += String(piece)
  return text
}
