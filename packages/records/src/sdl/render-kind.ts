import type { Catalogue } from '../definition/catalogue.ts';
import { type Column, columnsOf } from '../definition/column.ts';
import { isEntered, type RecordKind } from '../definition/record-kind.ts';
import { OVERDUE_DAYS } from '../read/overdue.ts';
import { enumName, enumType, filterTypeName, valueTypeName } from './names.ts';

/** The types of one kind of record: itself, its pages, filters and order, what is entered and what comes back. */
export function renderKind(catalogue: Catalogue, kind: RecordKind): string {
  const columns = columnsOf(kind);
  const { type } = kind;
  return [
    ...columns.filter((column) => column.type === 'enum').map((column) => renderEnum(kind, column)),
    renderType(catalogue, kind, columns),
    `type ${type}Connection {
  totalCount: Int!
  edges: [${type}Edge!]!
  nodes: [${type}!]!
  pageInfo: PageInfo!
}`,
    `type ${type}Edge {
  cursor: String!
  node: ${type}!
}`,
    `"""
Filters of ${kind.label}: all that are named must hold.
"""
input ${type}Where {
${columns
  .flatMap((column) => {
    const filter = filterTypeName(kind, column);
    return filter ? [`  "${labelOf(column)}"\n  ${column.publicName}: ${filter}`] : [];
  })
  .join(
    '\n',
  )}${kind.overdue ? `\n  "逾期未结（Overdue）: as of the subject's data day."\n  overdue: Boolean` : ''}
}`,
    `enum ${type}OrderField {
${columns
  // What is sealed has no order.
  .filter(({ nullable, type, field }) => !nullable && type !== 'facts' && !field.sensitive)
  .map((column) => `  "${labelOf(column)}"\n  ${enumName(column.publicName)}`)
  .join('\n')}
}`,
    `input ${type}Order {
  field: ${type}OrderField!
  direction: SortDirection = ASC
}`,
    ...(isEntered(kind) ? renderEntry(catalogue, kind, columns) : []),
  ].join('\n\n');
}

/** What is entered of a kind, and what comes back. */
function renderEntry(
  catalogue: Catalogue,
  kind: RecordKind,
  columns: readonly Column[],
): readonly string[] {
  const { type } = kind;
  return [
    renderInput(catalogue, kind, columns),
    ...(kind.keeping === 'amend' ? renderAmendment(kind, columns) : []),
    `"""
What came of an entry of ${kind.label}: the record as it now stands, or why it was refused.
"""
type ${type}Result {
  ok: Boolean!
  "Null where it was refused or removed."
  record: ${type}
  refusals: [Refusal!]!
}`,
  ];
}

function renderType(catalogue: Catalogue, kind: RecordKind, columns: readonly Column[]): string {
  const references = catalogue
    .from(kind)
    .map(
      ({ name, to, nullable }) => `  "${to.label}"\n  ${name}: ${to.type}${nullable ? '' : '!'}`,
    );
  const lists = catalogue
    .to(kind)
    .map(
      ({ listName, from }) =>
        `  "${from.label}: the first ones by their key, 1 to 200."\n  ${listName}(first: Int = 50): [${from.type}!]!`,
    );
  return `"""
${kind.label}（${kind.labelEn}）：${kind.description}
"""
type ${kind.type} {
  "Its key within the district."
  id: ID!
${columns.map((column) => `${describe(column, true)}  ${column.publicName}: ${valueTypeName(kind, column)}${column.nullable || column.type === 'facts' ? '' : '!'}`).join('\n')}
${[...references, ...lists].join('\n')}
${kind.overdue ? LATE : ''}  "The file and row it came in with, or the entry."
  provenance: Provenance!
}`;
}

const LATE = `  """
  ${OVERDUE_DAYS.label}（${OVERDUE_DAYS.labelEn}）: as of the slice that it was read from, in a list as of the subject's
  data day; null where it is not open and overdue.
  """
  overdueDays: Int
`;

function renderEnum(kind: RecordKind, column: Column): string {
  const name = enumType(kind, column);
  const values = column.column.enumValues ?? [];
  return `"${kind.label}：${column.field.label}"
enum ${name} {
${values.map((value) => `  "${column.field.values?.[value] ?? value}"\n  ${value.toUpperCase()}`).join('\n')}
}

input ${name}Filter {
  eq: ${name}
  in: [${name}!]
  not: ${name}
  isNull: Boolean
}`;
}

function renderInput(catalogue: Catalogue, kind: RecordKind, columns: readonly Column[]): string {
  const fields = columns
    .filter(({ entered }) => entered)
    .map(
      (column) =>
        `${describe(column)}  ${column.publicName}: ${valueTypeName(kind, column)}${column.required ? '!' : ''}`,
    );
  const parts = enteredParts(catalogue, kind).map(
    ([name, part]) => `  "${part.label}"\n  ${name}: [${part.type}Part!]`,
  );
  return `"""
${kind.label} as it is entered.
"""
input ${kind.type}Input {
${[...fields, ...parts].join('\n')}
}`;
}

/** The parts of a kind of which something is entered; others are worked out from the whole. */
export const enteredParts = (
  catalogue: Catalogue,
  kind: RecordKind,
): readonly (readonly [string, RecordKind])[] =>
  Object.entries(kind.parts ?? {}).filter(
    ([, part]) => enteredColumns(catalogue, kind, part).length > 0,
  );

function enteredColumns(
  catalogue: Catalogue,
  parent: RecordKind,
  part: RecordKind,
): readonly Column[] {
  const reference = catalogue.from(part).find(({ to }) => to === parent);
  const given = reference?.columns.map(({ own }) => own) ?? [];
  return columnsOf(part).filter(({ entered, name }) => entered && !given.includes(name));
}

/** A kind that is entered with another leaves out what points at that other. */
export function renderPart(catalogue: Catalogue, parent: RecordKind, part: RecordKind): string {
  const fields = enteredColumns(catalogue, parent, part);
  return `"""
${part.label} as it is entered with ${parent.label}.
"""
input ${part.type}Part {
${fields.map((column) => `${describe(column)}  ${column.publicName}: ${valueTypeName(part, column)}${column.required ? '!' : ''}`).join('\n')}
}`;
}

function renderAmendment(kind: RecordKind, columns: readonly Column[]): readonly string[] {
  const fields = columns.filter(({ entered, isKey }) => entered && !isKey);
  if (fields.length === 0) return [];
  return [
    `"""
Corrections of ${kind.label}: what is left out stays as it is, null empties a field.
"""
input ${kind.type}Amendment {
${fields.map((column) => `${describe(column)}  ${column.publicName}: ${valueTypeName(kind, column)}`).join('\n')}
}`,
  ];
}

/** Label, unit and what more there is to say, as the description of a field. */
function labelOf({ field, type }: Column, isShown = false): string {
  const unit = type === 'money' ? '，元' : '';
  const masked = isShown && field.sensitive ? '，遮盖' : '';
  const more = field.description ? `：${field.description}` : '';
  return `${field.label}（${field.labelEn}${unit}${masked}）${more}`.replaceAll('"', "'");
}

const describe = (column: Column, isShown = false): string => `  "${labelOf(column, isShown)}"\n`;
