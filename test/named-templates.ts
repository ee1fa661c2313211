import { templates } from '#templates/registry'
import type { Template } from '#templates/template'

function named(id: string): Template {
  const found = templates.find((template) => template.id === id)
  if (found === undefined) throw new Error(`no template ${id}`)
  return found
}

export const qinghai = named('qinghai-2024')
export const jiangsu = named('jiangsu-2026')
export const shanghai = named('shanghai-2026')
