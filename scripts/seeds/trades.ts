/** What a unit does, with the headings its money goes to. */
export interface Trade {
  readonly name: string
  readonly agencyItem: string
  readonly institutionItem: string
  readonly projectItems: readonly string[]
  /** How many of a hundred projects are paid by money carried over. */
  readonly carryOver: number
}

/** Lines of work that cities have offices for; headings are official ones that stand in every edition used. */
export const trades: readonly Trade[] = [
  { name: '人力资源和社会保障', agencyItem: '2080101', institutionItem: '2080150', projectItems: ['2080107', '2080109', '2080106'], carryOver: 0 },
  { name: '教育事业', agencyItem: '2050101', institutionItem: '2050199', projectItems: ['2050202', '2050203', '2050204'], carryOver: 15 },
  { name: '文化旅游', agencyItem: '2070101', institutionItem: '2070199', projectItems: ['2070104', '2070109', '2070114'], carryOver: 0 },
  { name: '交通运输', agencyItem: '2140101', institutionItem: '2140199', projectItems: ['2140106', '2140104', '2140112'], carryOver: 20 },
  { name: '农业农村', agencyItem: '2130101', institutionItem: '2130104', projectItems: ['2130106', '2130108', '2130122'], carryOver: 0 },
  { name: '卫生健康', agencyItem: '2100101', institutionItem: '2100199', projectItems: ['2100401', '2100408', '2100409'], carryOver: 10 },
]
