import type { Model, RecordRow, Slice } from '@minxin/metrics';
import { factOf } from '@minxin/metrics';
import {
  CATALOGUE,
  type Column,
  columnsOf,
  idOf,
  type RecordKind,
  type Row,
  shown,
} from '@minxin/records';
import type { RecordFieldKind } from '../generated/resolvers.generated.ts';

/** A field of a table of records, and how its value is read off a row. */
export interface TableField {
  readonly name: string;
  readonly label: string;
  readonly kind: RecordFieldKind;
  read(row: RecordRow): number | string | null;
}

/** The kind of record that a slice of a subject lists. */
export function kindListed({ records }: Model): RecordKind {
  const kind = CATALOGUE.kinds.find(({ type }) => type === records.type);
  if (!kind) throw new Error(`${records.type} is no kind of record.`);
  return kind;
}

/** The fields of a subject's records: a key by the name that its dimension gives it, the rest as it is. */
export function tableFields(slice: Slice): readonly TableField[] {
  const dimensions = Object.entries(factOf(slice.model, slice.model.records.at)?.dimensions ?? {});
  return columnsOf(kindListed(slice.model))
    .filter(({ type }) => type !== 'facts')
    .map((column) => {
      const [dimension] =
        dimensions.find(([, source]) => source?.name === column.column.name) ?? [];
      return {
        name: column.publicName,
        label: column.field.label,
        kind: dimension === undefined ? KINDS[column.type] : 'TEXT',
        read: ({ record, labels }) =>
          dimension === undefined
            ? plain(column, (record as unknown as Row)[column.name])
            : (labels[dimension]?.label ?? null),
      };
    });
}

export const rowId = (slice: Slice, { record }: RecordRow): string =>
  idOf(kindListed(slice.model), record as unknown as Row);

const KINDS: Readonly<Record<Column['type'], RecordFieldKind>> = {
  text: 'TEXT',
  enum: 'TEXT',
  facts: 'TEXT',
  int: 'INT',
  decimal: 'DECIMAL',
  money: 'MONEY',
  date: 'DATE',
  instant: 'INSTANT',
  boolean: 'BOOLEAN',
};

function plain(column: Column, value: unknown): number | string | null {
  if (value === null || value === undefined) return null;
  if (column.type === 'enum') return column.field.values?.[String(value)] ?? String(value);
  if (value instanceof Date) return value.toISOString();
  const written = shown(column, value);
  return typeof written === 'number' ? written : String(written);
}
