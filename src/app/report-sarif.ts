import { checks } from '#checks/registry'
import type { Finding } from '#checks/check'
import type { Place } from '#document/place'
import type { Outcome } from './check-document.ts'
import type { FileReport } from './batch/file-report.ts'
import { ruleOf } from './sarif-rules.ts'
import { toldCauses } from './report-words.ts'
import { fixesOf, sourceLines } from './sarif-fixes.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * The findings as a SARIF 2.1.0 log (OASIS standard, 2023): one run, a rule a check, a result a finding, a fix where the
 * right figure is determined. A file that was refused is a notification, so that no consumer takes silence for a pass.
 * What the files of a folder say together are results too, each at the file that it names first.
 */
export function reportSarif(reports: readonly FileReport[], together: readonly Finding[] = []): Record<string, unknown> {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'mingzhang',
            fullName: '明账 Mingzhang',
            language: 'zh-CN',
            rules: checks.map(ruleOf),
          },
        },
        invocations: [
          {
            executionSuccessful: reports.every(({ report }) => report.status === 'checked'),
            toolExecutionNotifications: reports.flatMap(({ file, report }) =>
              report.status === 'checked'
                ? []
                : [
                    {
                      level: 'error',
                      message: { text: report.message },
                      descriptor: { id: report.reason },
                      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
                    },
                  ],
            ),
          },
        ],
        results: [
          ...reports.flatMap(({ file, report }) => (report.status === 'checked' ? [...foundIn(file, report), ...waivedIn(file, report)] : [])),
          ...together.map((finding) => resultOf('', finding)),
        ],
      },
    ],
  }
}

/** The findings of a file, each with the edits that clear its cause. */
function foundIn(file: string, report: Outcome): readonly Record<string, unknown>[] {
  const causes = toldCauses(report)
  const isData = report.summary.fromData === true
  const source = !isData && causes.some(({ edits }) => edits.some(({ place }) => place.line !== undefined)) ? sourceLines(file) : []
  return report.findings.map((finding) => {
    const cause = causes.find(({ findings }) => findings.includes(finding))
    const fixes = cause === undefined ? [] : fixesOf(source, uriOf(file), cause)
    return { ...resultOf(file, isData ? withoutLines(finding) : finding), ...(fixes.length === 0 ? {} : { fixes }) }
  })
}

function waivedIn(file: string, report: Outcome): readonly Record<string, unknown>[] {
  return (report.waived ?? []).map(({ finding, waiver }) => ({
    ...resultOf(file, report.summary.fromData === true ? withoutLines(finding) : finding),
    suppressions: [{ kind: 'external', status: 'accepted', justification: `${waiver.author}：${waiver.reason}` }],
  }))
}

/** The lines of a book given as data are those of its publication, not of the file that was given. */
function withoutLines({ place, related = [], ...finding }: Finding): Finding {
  return { ...finding, place: withoutLine(place), related: related.map(withoutLine) }
}

function withoutLine(place: Place): Place {
  const { line: _, endLine: __, ...rest } = place
  return rest
}

function resultOf(file: string, finding: Finding): Record<string, unknown> {
  // Findings of a folder are of no check in the catalogue.
  const ruleIndex = checks.findIndex(({ id }) => id === finding.check)
  const related = (finding.related ?? []).map((place, id) => ({ id, ...locationOf(file, place) }))
  return {
    ruleId: finding.check,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(file, finding.place)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    properties: { found: finding.found, expected: finding.expected, difference: finding.difference, suggestion: finding.suggestion },
  }
}

function locationOf(file: string, place: Place): Record<string, unknown> {
  const region =
    place.line === undefined
      ? {}
      : { region: { startLine: place.line, ...(place.quote === undefined || place.quote === '' ? {} : { snippet: { text: place.quote } }) } }
  const logical = [place.table, place.page === undefined ? undefined : `第${place.page}页`, place.row === undefined ? undefined : `第${place.row}行`].filter(
    (name) => name !== undefined,
  )
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(place.file ?? file) }, ...region },
    ...(logical.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: logical.join(' ') }] }),
  }
}

/** A path as a relative URI reference; what a URI may not hold is percent-encoded. */
function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/')
}
