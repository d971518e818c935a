import { UNIT_WORDS } from '@minxin/commentary';
import { known } from '../compile/known.ts';
import type { Model } from '../definition/model.ts';
import { enumName, fieldName, typeName } from '../definition/naming.ts';

const BANNER =
  '# Made from the metric models by `pnpm generate`. Change the model, not this file.\n';

/** The slice contract of one subject as SDL, with every metric's definition as its description. */
export function renderSubject(model: Model): string {
  const name = typeName(model.subject);
  const record = model.records.type;
  const metrics = Object.entries(model.metrics);
  const dimensions = Object.entries(model.dimensions);
  const ranges = Object.entries(model.ranges ?? {});
  return `${BANNER}
extend type Query {
  "${model.label}: the records of a period as a slice."
  ${fieldName(model.subject)}(period: PeriodInput!, where: ${name}Where, asOf: DateTime): ${name}Slice
}

"""
Filters of ${model.label}: all that is said must hold. In each dimension named, one of its keys; an
empty list matches nothing.
"""
input ${name}Where {
${dimensions.map(([id, dimension]) => `  "${dimension.label}: keys of the dimension ${id}."\n  ${camel(id)}: [ID!]`).join('\n')}
  "None of these keys."
  not: ${name}Not
  "Part of the name of a key, capitals and small letters alike."
  search: ${name}Search
${ranges.map(([id, range]) => `  "${range.label}（${range.labelEn}）: from and to, both included${range.inFen ? ', in yuan' : ''}."\n  ${id}: DecimalRange`).join('\n')}
}

input ${name}Not {
${dimensions.map(([id]) => `  ${camel(id)}: [ID!]`).join('\n')}
}

input ${name}Search {
${dimensions.map(([id]) => `  ${camel(id)}: String`).join('\n')}
}

enum ${name}Dimension {
${dimensions.map(([id, dimension]) => `  "${dimension.label}${dimension.groups ? `, which groups ${dimension.groups.finer}` : ''}"\n  ${id}`).join('\n')}
}

enum ${name}MetricId {
${metrics.map(([id]) => `  ${id}`).join('\n')}
}

input ${name}SliceOrder {
  metric: ${name}MetricId!
  direction: SortDirection = DESC
}

"""
${model.label}: a set of records, its metrics, and the ways to cut it. Slices nest.
"""
type ${name}Slice {
  label: String!
  period: Period!
  "The value that this slice was cut by; null for a whole or a cut by time."
  key: DimensionValue
  "The instant that open and overdue are judged at."
  asOf: DateTime!
  "数据截至: the last day that the records reach."
  dataThrough: Date
  "Whether any record behind it is made up (模拟明细)."
  simulated: Boolean!
  metrics: ${name}Metrics!
  "The same slice, cut by time."
  over(grain: Grain!): [${name}Slice!]!
  """
  The same slice, cut by a dimension; the first \`first\` by \`orderBy\`, or all by key. With \`rest\` a last
  part holds all that is not among the first, so that the parts make the whole.
  """
  by(dimension: ${name}Dimension!, first: Int, orderBy: ${name}SliceOrder, rest: Boolean = false): [${name}Slice!]!
  "The same slice at a base period, like for like: the one before, a year before, or one that is named."
  compare(to: Base, period: PeriodInput): ${name}Slice!
  """
  The same slice as columns: a row a period of the grain and a combination of keys. Where many rows are
  wanted it is an order of magnitude quicker than slices.
  """
  table(metrics: [${name}MetricId!]!, by: [${name}Dimension!], grain: Grain, parts: Boolean = false): Table
  """
  The records behind it, 1 to 200 a page; with \`metric\` those that the metric counts, by its own time
  and rule.
  """
  records(first: Int = 50, after: String, orderBy: RecordOrder = NEWEST_FIRST, metric: ${name}MetricId, part: RecordPart = WHOLE): ${record}Connection
}

"""
A metric that the slice can't be asked for, such as one whose records don't carry a dimension that it is
narrowed by, is null, and an error says why: what is asked beside it is answered.
"""
type ${name}Metrics {
${metrics.map(([id]) => renderMetric(model, id)).join('\n')}
}
`;
}

/** The enums of subjects and units, which grow with the models. */
export function renderSubjects(models: readonly Model[]): string {
  return `${BANNER}
enum Subject {
${models.map((model) => `  "${model.label}"\n  ${enumName(model.subject)}`).join('\n')}
}

enum Unit {
${Object.entries(UNIT_WORDS)
  .map(([unit, [zh]]) => `  "${zh}"\n  ${unit}`)
  .join('\n')}
}
`;
}

function renderMetric(model: Model, id: string): string {
  const metric = known(model.metrics[id], id);
  const { versions = [] } = metric;
  const later = versions.flatMap(({ from, description, descriptionEn, formula, formulaEn }) => [
    `自 ${from} 起：${description} ${formula}`,
    `From ${from}: ${descriptionEn} ${formulaEn}`,
  ]);
  const lines = [
    `${metric.label}：${metric.description}`,
    metric.formula,
    `${metric.labelEn}: ${metric.descriptionEn}`,
    metric.formulaEn,
    ...later,
  ];
  return `  """
${lines.map((line) => `  ${line}`).join('\n')}
  """
  ${id}: MetricValue`;
}

/** `DEPARTMENT` → `department`, `AREA_KIND` → `areaKind`. */
export const camel = (id: string): string =>
  id.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
