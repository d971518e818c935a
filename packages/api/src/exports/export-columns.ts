import type { Language } from '@minxin/commentary';
import type { SheetColumn } from '@minxin/importing';
import type { Keyring } from '@minxin/privacy';
import {
  CATALOGUE,
  type Column,
  columnsOf,
  labelIn,
  masked,
  namedBy,
  OVERDUE_DAYS,
  overdueDays,
  type RecordKind,
  type RecordLoaders,
  type Row,
  written,
} from '@minxin/records';
import { ORIGINS, PROVENANCE } from './words.ts';

/** A column of an export: how its values are read off a record, and written. */
export interface ExportColumn extends SheetColumn {
  value(row: Row, loaders: RecordLoaders): unknown;
}

/**
 * Everything that the contract tells of a record: its fields, the names of what its codes point at, how
 * late it is, and where it came from. What it tells of a person is masked, for whoever it is.
 */
export function exportColumns(
  kind: RecordKind,
  language: Language,
  keys: Keyring,
): readonly ExportColumn[] {
  return [
    ...columnsOf(kind).flatMap((column) => [
      column.field.sensitive ? maskedColumn(column, language, keys) : ownColumn(column, language),
      ...nameColumns(kind, column, language),
    ]),
    ...(kind.overdue ? [lateColumn(kind, language)] : []),
    ...provenanceColumns(language),
  ];
}

const ownColumn = (column: Column, language: Language): ExportColumn => ({
  header: labelIn(column.field, language),
  type: column.type,
  value: (row) => row[column.name],
  text: (value) => written(column, value, language),
});

const maskedColumn = (column: Column, language: Language, keys: Keyring): ExportColumn => ({
  header: labelIn(column.field, language),
  type: 'text',
  value: (row) => masked(keys, column, row),
  text: plain,
});

const NAME = { zh: '名称', en: ', name' };

function nameColumns(kind: RecordKind, column: Column, language: Language): ExportColumn[] {
  const named = namedBy(CATALOGUE, kind, column);
  if (!named) return [];
  const { reference, name } = named;
  return [
    {
      header: `${labelIn(column.field, language)}${NAME[language]}`,
      type: 'text',
      value: async (row, loaders) => (await loaders.referred(reference, row))?.[name.name],
      text: plain,
    },
  ];
}

const lateColumn = (kind: RecordKind, language: Language): ExportColumn => ({
  header: labelIn(OVERDUE_DAYS, language),
  type: 'int',
  value: (row) => row.asOf && overdueDays(kind, row, row.asOf),
  text: plain,
});

const provenanceColumns = (language: Language): readonly ExportColumn[] => {
  const { batch, file, row: place, origin } = PROVENANCE;
  return [
    { header: batch[language], type: 'int', value: (row) => row.batchId, text: plain },
    {
      ...{ header: file[language], type: 'text', text: plain },
      value: (row, loaders) => loaders.fileName(row),
    },
    { header: place[language], type: 'int', value: (row) => row.sourceRow, text: plain },
    {
      ...{ header: origin[language], type: 'text', text: plain },
      value: (row) => ORIGINS[row.origin][language],
    },
  ];
};

const plain = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value);

/** The stored values of a page, a list a record in step with the columns. */
export async function cellsOf(
  rows: readonly Row[],
  columns: readonly ExportColumn[],
  loaders: RecordLoaders,
): Promise<readonly (readonly unknown[])[]> {
  const read: (readonly unknown[])[] = [];
  for (const { value } of columns) {
    const values = rows.map((row) => value(row, loaders));
    const isAsked = values.some((one) => one instanceof Promise);
    read.push(isAsked ? await Promise.all(values) : values);
  }
  return rows.map((_, at) => read.map((column) => column[at]));
}
