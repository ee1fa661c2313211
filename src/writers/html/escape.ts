const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for element content and attribute values. Every word of a document goes through here. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char]!)
}
