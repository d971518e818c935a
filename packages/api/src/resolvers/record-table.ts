import type { Language } from '@minxin/commentary';
import { factOf, type RecordRow, type Slice } from '@minxin/metrics';
import {
  type Column,
  columnsOf,
  idOf,
  overdueDays,
  type Row,
  shown,
  valueLabel,
} from '@minxin/records';
import type { RecordField } from '../generated/resolvers.generated.ts';
import { fieldOf, listedKind, overdueField } from './record-fields.ts';

/** A field of a table of records, and how its value is read off a row. */
export interface TableField extends RecordField {
  read(row: RecordRow): number | string | null;
}

/** The fields of a subject's records: a key by the name that its dimension gives it, the rest as it is; how late they are. */
export function tableFields(slice: Slice, language: Language): readonly TableField[] {
  const kind = listedKind(slice.model);
  const dimensions = Object.entries(factOf(slice.model, slice.model.records.at)?.dimensions ?? {});
  const { asOf } = slice.family.shape;
  const fields = columnsOf(kind)
    .filter(({ type, field }) => type !== 'facts' && !field.sensitive)
    .map((column): TableField => {
      const [dimension] =
        dimensions.find(([, source]) => source?.name === column.column.name) ?? [];
      const field = fieldOf(kind, column, language);
      return {
        ...field,
        kind: dimension === undefined ? field.kind : 'TEXT',
        read: ({ record, labels }) =>
          dimension === undefined
            ? plain(column, (record as unknown as Row)[column.name], language)
            : (labels[dimension]?.label ?? null),
      };
    });
  if (!kind.overdue) return fields;
  const late: TableField = {
    ...overdueField(language),
    read: ({ record }) => overdueDays(kind, record as unknown as Row, asOf),
  };
  // What a reader looks for stands where he looks first.
  return [...fields.slice(0, 1), late, ...fields.slice(1)];
}

export const rowId = (slice: Slice, { record }: RecordRow): string =>
  idOf(listedKind(slice.model), record as unknown as Row);

function plain(column: Column, value: unknown, language: Language): number | string | null {
  if (value === null || value === undefined) return null;
  if (column.type === 'enum') return valueLabel(column, String(value), language);
  if (value instanceof Date) return value.toISOString();
  const text = shown(column, value);
  return typeof text === 'number' ? text : String(text);
}
