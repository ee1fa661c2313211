import { printFen, type Fen } from '#core/money'
import { countsOf, isSame, summaryOf, type BookDiff, type SideName, type Total } from './book-diff.ts'
import { deltaOf, percentOf } from './words.ts'

type Amounts = Parameters<typeof deltaOf>[0]

function yuan(amount: Fen | undefined): string | null {
  return amount === undefined ? null : printFen(amount, 'yuan')
}

function amounts(of: Amounts): Record<string, string | null> {
  return { before: yuan(of.before), after: yuan(of.after), delta: yuan(deltaOf(of)), percent: percentOf(of) ?? null }
}

function side({ file, kind, title, unit, year }: SideName): Record<string, unknown> {
  return { file, kind, title, unit: unit === '' ? null : unit, year: year ?? null }
}

const totalRow = (total: Total) => ({ code: total.code, name: total.name, ...amounts(total) })

/**
 * `diff --format json`. Amounts are decimal strings in yuan, never floats; null is what a published file does not state.
 *
 * ```jsonc
 * { "summary": "…", "same": false,
 *   "before": { "file", "kind": "ledger" | "published", "title", "unit", "year" }, "after": { … },
 *   "counts": { "moves", "tables", "charts", "cells", "passages" },
 *   "headlines": [ { "name", "before", "after", "delta", "percent": "+8.4%" } ],
 *   "groups": [ { "id", "title", "entries": [ { "words", "moves", "before", "after", "delta", "percent", "details": [] } ] } ],
 *   "totals": { "functional": [ { "code", "name", "before", "after", "delta", "percent" } ], "economic": [], "fund": [] },
 *   "touched": { "tables": [ { "title", "kind": "table" | "chart", "cells": [ { "row", "column", "before", "after" } ] } ],
 *                "passages": [ { "section", "before", "after" } ] },
 *   "remarks": [ "…" ] }
 * ```
 */
export function diffJson(diff: BookDiff): Record<string, unknown> {
  const counts = countsOf(diff)
  return {
    summary: summaryOf(diff),
    same: isSame(diff),
    before: side(diff.sides[0]),
    after: side(diff.sides[1]),
    counts,
    headlines: diff.headlines.map((headline) => ({ name: headline.name, ...amounts(headline) })),
    groups: diff.groups.map(({ id, title, entries }) => ({
      id,
      title,
      entries: entries.map((entry) => ({
        words: entry.words,
        moves: entry.moves,
        ...amounts(entry.amounts ?? { before: undefined, after: undefined }),
        details: entry.details,
      })),
    })),
    totals: { functional: diff.totals.functional.map(totalRow), economic: diff.totals.economic.map(totalRow), fund: diff.totals.fund.map(totalRow) },
    touched: { tables: diff.tables, passages: diff.passages },
    remarks: diff.remarks,
  }
}
