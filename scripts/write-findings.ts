import { writeFileSync } from 'node:fs'
import { findingsPage } from '../test/findings-page.ts'

/** Writes docs/findings.md: what each check says, on the smallest example of its page. Run it after a check was added or its page changed. */
writeFileSync('docs/findings.md', findingsPage())
