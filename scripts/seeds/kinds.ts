import { cellKinds } from './kinds-cells.ts'
import { directionKinds, proseFigureKinds } from './kinds-prose.ts'
import { tableKinds } from './kinds-tables.ts'
import { targetKinds } from './kinds-targets.ts'
import { wordKinds } from './kinds-words.ts'
import type { Kind } from './kind.ts'

/** Every kind of slip the bench plants. */
export const kinds: readonly Kind[] = [...cellKinds, ...tableKinds, ...proseFigureKinds, ...directionKinds, ...wordKinds, ...targetKinds]
