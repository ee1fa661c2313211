import { qinghai } from '#templates/qinghai/template'
import type { Template } from '#templates/template'

/** Every template, the fallback last. */
export const templates: readonly Template[] = [qinghai]

/** A template by its id; `auto` or nothing leaves the choice to us. Throws UnknownTemplate, which names the known ones. */
export function templateOf(id: string | undefined): Template {
  if (id === undefined || id === 'auto') return templates.at(-1)!
  const found = templates.find((template) => template.id === id)
  if (found === undefined) throw new UnknownTemplate(`没有样式“${id}”，可用：auto、${templates.map((template) => template.id).join('、')}。`)
  return found
}

export class UnknownTemplate extends Error {}
