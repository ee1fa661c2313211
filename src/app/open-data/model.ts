import type { DataDimension, DataMeasure } from '#writers/datapackage/package'

/** The amounts of the package, for software that knows fiscal packages and not our columns. */
export const measures: readonly DataMeasure[] = [
  { name: 'expenditure', table: 'expenditure', field: 'amount', direction: 'expenditure' },
  { name: 'revenue', table: 'revenue', field: 'amount', direction: 'revenue' },
  { name: 'last_year_expenditure', table: 'last-year', field: 'amount', direction: 'expenditure' },
]

/** Codes of one tree, outermost first, each with its name. */
function tree(...levels: readonly string[]): DataDimension['attributes'] {
  return levels.flatMap((level, index) => {
    const above = levels[index - 1]
    return [
      { field: `${level}_code`, ...(above === undefined ? {} : { parent: `${above}_code` }) },
      { field: `${level}_name`, labelfor: `${level}_code` },
    ]
  })
}

const expenditure = 'expenditure'

/** What the amounts are divided by. */
export const dimensions: readonly DataDimension[] = [
  { name: 'date', table: expenditure, type: 'datetime', primaryKey: 'year', attributes: [{ field: 'year' }] },
  { name: 'administration', table: expenditure, type: 'entity', classification: 'administrative', primaryKey: 'unit_name', attributes: tree('unit') },
  {
    name: 'function',
    table: expenditure,
    type: 'classification',
    classification: 'functional',
    primaryKey: 'functional_item_code',
    attributes: tree('functional_class', 'functional_section', 'functional_item'),
  },
  {
    name: 'cofog',
    table: expenditure,
    type: 'classification',
    classification: 'functional',
    primaryKey: 'cofog_group_code',
    attributes: [...tree('cofog_division', 'cofog_group'), { field: 'cofog_certainty' }],
  },
  {
    name: 'economic',
    table: expenditure,
    type: 'classification',
    classification: 'economic',
    primaryKey: 'economic_section_code',
    attributes: tree('economic_class', 'economic_section'),
  },
  {
    name: 'government_economic',
    table: expenditure,
    type: 'classification',
    classification: 'economic',
    primaryKey: 'government_economic_code',
    attributes: tree('government_economic'),
  },
  {
    name: 'fund',
    table: expenditure,
    type: 'other',
    primaryKey: 'fund',
    attributes: [{ field: 'fund' }, { field: 'fund_name', labelfor: 'fund' }, { field: 'carry_over' }],
  },
  { name: 'type', table: expenditure, type: 'other', primaryKey: 'type', attributes: [{ field: 'type' }, { field: 'type_name', labelfor: 'type' }] },
  { name: 'project', table: expenditure, type: 'activity', primaryKey: 'project_code', attributes: tree('project') },
  { name: 'source', table: 'revenue', type: 'other', primaryKey: 'source', attributes: [{ field: 'source' }, { field: 'source_name', labelfor: 'source' }] },
]
