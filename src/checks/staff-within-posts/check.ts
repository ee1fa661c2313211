import { Answers } from '../check.ts'
import type { Check } from '../check.ts'
import { staffIn } from '../staff.ts'

/** People in posts are not more than the posts, unless the book says why. Both are taken from one paragraph. */
export const check: Check = {
  id: 'staff-within-posts',
  title: '实有人数不超过编制数',
  category: 'plausibility',
  version: 2,
  run(book) {
    const answers = new Answers('staff-within-posts')
    for (const [, stated] of Map.groupBy(staffIn(book), ({ text }) => text)) {
      const posts = stated.filter(({ what }) => what === 'posts')
      const people = stated.filter(({ what }) => what === 'people')
      const [post] = posts
      const [person] = people
      if (post === undefined || person === undefined || posts.length > 1 || people.length > 1) continue
      if (person.total <= post.total || /工勤|聘用|编外|超编|临时|合同制/.test(person.text)) answers.hold()
      else {
        answers.find({
          severity: 'warning',
          message: `“${post.quote}”，“${person.quote}”，实有比编制多${person.total - post.total}人；请核对人数，确有超编或编外人员的请说明。`,
          place: person.place,
          found: String(person.total),
          expected: `不超过${post.total}`,
          difference: String(person.total - post.total),
          related: [post.place],
          suggestion: '核对人数，确有超编或编外人员的请说明。',
        })
      }
    }
    return answers.outcome()
  },
}
