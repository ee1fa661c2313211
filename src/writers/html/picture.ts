import type { Picture } from '#document/blocks'
import { escape } from './escape.ts'

/** A picture inside the page itself, drawn when it comes into sight. */
export function pictureHtml({ png, width, height, alternative, caption }: Picture): string {
  const data = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  return [
    '<figure class="shot">',
    `<img src="${data}" alt="${escape(alternative)}" width="${width}" height="${height}" loading="lazy" decoding="async">`,
    `<figcaption>${escape(caption)}</figcaption>`,
    '</figure>',
  ].join('\n')
}
