import type { FactKey } from '#core/key'
import { count, list, name } from '../grammar/slots.ts'
import type { Scene, Slot } from '../grammar/scene.ts'
import { sentence } from '../grammar/sentence.ts'
import { paragraph, subheading, type Section } from '../section.ts'

const keyOf = ({ year, bind }: Scene): FactKey => ({ concept: 'staff', measure: 'count', year, item: bind['post'] ?? '' })

/** What people are counted as ends in one of a few words; what stands before them says of which kind. */
const posts = '编制|职数|(?:在职|在编|在岗|实有|现有|离休|退休|离退休|聘用|聘任|编外)(?:人员|职工|人数)?'

const post = name(
  `[^,;:。、()\\d]{0,20}?(?:${posts})`,
  ({ bind }) => bind['post'],
  (text) => ({ post: text.replace(/^其中/, ''), name: text }),
)

/** Posts are counted in 名, people in 人. */
const unit: Slot = {
  source: '(?:名|人|个)',
  groups: 0,
  read: () => ({}),
  write: ({ bind }) => [{ text: /(?:编制|职数)$/.test(bind['post'] ?? '') ? '名' : '人' }],
}

const counted = sentence('{post}{count}{unit}', { post, count: count(keyOf, '<name>'), unit })
const staffing = sentence('人员编制和人数：{posts}。', {
  posts: list(counted, '，', ({ figures }) => figures.book.unit.staffing.map((entry) => ({ post: entry.name }))),
})

/** Whether agency operating expenses apply to a unit follows from what it is, so its book says so. */
const natures = { agency: '是行政单位', civilServiceLike: '是参照公务员法管理的事业单位', institution: '是事业单位' } as const

/** Part one, 机构设置: the offices with their duties, and how many posts and people the unit has. */
export const offices: Section = {
  id: 'offices',
  title: '机构设置',
  also: ['机构设置情况', '内设机构', '内设机构情况', '机构和人员', '机构人员情况', '人员构成情况', '人员情况'],
  sentences: [counted],
  write: (scene) => [
    ...scene.figures.book.unit.offices.flatMap((office, index) => [subheading(scene, index + 1, office.name), ...paragraph([{ text: office.duties }])]),
    ...paragraph([{ text: `${scene.unit}${natures[scene.figures.book.unit.nature]}。` }], staffing.write(scene)),
  ],
}
