import type { Check } from './check.ts'
import { tableSumsChecks } from './lists/table-sums.ts'
import { agreementChecks } from './lists/agreement.ts'
import { headingsChecks } from './lists/headings.ts'
import { reasonsChecks } from './lists/reasons.ts'
import { plausibilityChecks } from './lists/plausibility.ts'
import { identityChecks } from './lists/identity.ts'
import { completenessChecks } from './lists/completeness.ts'
import { wordingChecks } from './lists/wording.ts'
import { targetsChecks } from './lists/targets.ts'

/** Every check, in the order an auditor would go through them: figures, headings, changes and reasons, names, words, then targets. */
export const checks: readonly Check[] = [
  ...tableSumsChecks,
  ...agreementChecks,
  ...headingsChecks,
  ...reasonsChecks,
  ...plausibilityChecks,
  ...identityChecks,
  ...completenessChecks,
  ...wordingChecks,
  ...targetsChecks,
]
