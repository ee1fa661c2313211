import { findFunctionalByPath } from '#catalog/functional-path'
import { findByName } from '#catalog/heading-names'
import { parentCode } from '#core/heading'
import { Answers, type Check, type ReadBook } from '../check.ts'
import { headingName } from '../heading-name.ts'
import { namedPaths, type NamedPath } from '../heading-paths.ts'

/** Where prose names a heading by class, section and item, the section belongs to the class and the item to the section. */
export const check: Check = {
  id: 'heading-path-fits',
  title: '文字中类、款、项的隶属关系正确',
  category: 'headings',
  version: 1,
  run(book) {
    const answers = new Answers('heading-path-fits')
    for (const named of namedPaths(book)) judge(answers, book, named)
    return answers.outcome()
  },
}

function judge(answers: Answers, book: ReadBook, { path, printed, place }: NamedPath): void {
  const { className, sectionName, itemName } = path
  if (findFunctionalByPath(path) !== undefined) return answers.hold()
  // Speak only where a name is known to stand for one heading, so that none is misread or a local one.
  const section = only(sectionName, 'section')
  const item = itemName === undefined ? undefined : only(itemName, 'item')
  const theClass = only(className, 'class')
  const wrong =
    section !== undefined && theClass !== undefined && parentCode(section) !== theClass
      ? ([sectionName, section, '类'] as const)
      : section !== undefined && item !== undefined && parentCode(item) !== section
        ? ([itemName, item, '款'] as const)
        : undefined
  if (wrong === undefined) return answers.cannotCheck('科目目录中没有可靠依据核对', place)
  const [name, code, level] = wrong
  answers.find({
    severity: 'warning',
    message: `“${printed}”：“${name}”是“${headingName(book, parentCode(code)!)}”下的科目，与所写的${level}不符；请核对类、款、项的名称。`,
    place,
    found: printed,
  })
}

/** The code of the one heading that bears the name in any year; undefined when several do or none is corroborated. */
function only(name: string, level: 'class' | 'section' | 'item'): string | undefined {
  const found = findByName('functional', name, { level })
  const codes = new Set(found.map(({ code }) => code))
  return codes.size === 1 && found.some(({ evidence }) => evidence === 'corroborated') ? found[0]!.code : undefined
}
