import { itemNumber, paragraph, type Section } from '../section.ts'

/** Part one, 主要职能: the unit's duties in its own words. It holds no figures, so it has no sentences to read. */
export const duties: Section = {
  id: 'duties',
  title: '主要职能',
  also: ['主要职责', '部门职责', '单位职责', '工作职责', '部门主要职责', '单位主要职责', '基本职能'],
  sentences: [],
  write: (scene) => scene.figures.book.unit.duties.flatMap((duty, index) => paragraph([{ text: `${itemNumber(scene, index + 1)}${duty}` }])),
}
