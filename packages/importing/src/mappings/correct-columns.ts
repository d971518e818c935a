import { columnsOf, type RecordKind } from '@minxin/records';
import type { SourceProblem } from '../source/source.ts';
import { wordsOf } from '../values/words.ts';
import { fileProblem, listed } from './file-problem.ts';
import type { NamedColumn } from './match-columns.ts';

/** What a person says of a field: the header of the column that fills it, or that none does. */
export interface ColumnCorrection {
  /** By the contract's name. */
  readonly field: string;
  readonly header: string | null;
}

/**
 * The columns of a table as a person corrected them: a field has the column that it was given and no
 * other, and that column fills this field alone.
 */
export function correctColumns(
  found: readonly NamedColumn[],
  kind: RecordKind,
  corrections: readonly ColumnCorrection[],
): readonly NamedColumn[] {
  let columns = found;
  for (const { field, header } of corrections) {
    const name = fieldName(kind, field);
    if (name === undefined) continue;
    const given = header === null ? undefined : columnCalled(columns, header);
    columns = columns.map((one) => {
      if (one === given) return { ...one, field: name };
      return one.field === name ? { ...one, field: undefined } : one;
    });
  }
  return columns;
}

/** Corrections of what the table or its kind does not have. */
export function vainCorrections(
  found: readonly NamedColumn[],
  kind: RecordKind,
  corrections: readonly ColumnCorrection[],
): readonly SourceProblem[] {
  return corrections.flatMap(({ field, header }) => {
    if (fieldName(kind, field) === undefined) return [unknownField(kind, field)];
    if (header === null || columnCalled(found, header)) return [];
    return [unknownHeader(header, found)];
  });
}

const fieldName = (kind: RecordKind, field: string): string | undefined =>
  columnsOf(kind).find(({ publicName }) => publicName === field)?.name;

const columnCalled = (columns: readonly NamedColumn[], header: string): NamedColumn | undefined =>
  columns.find((one) => one.header === header) ??
  columns.find((one) => wordsOf(one.header) === wordsOf(header));

const unknownField = (kind: RecordKind, field: string): SourceProblem =>
  fileProblem(
    'UNKNOWN_FIELD',
    field,
    { zh: `${kind.label}没有“${field}”这一项`, en: `${kind.type} has no field ${field}` },
    { zh: '请从该类记录的各项中选取', en: 'Take one of the fields of the kind' },
  );

const unknownHeader = (header: string, found: readonly NamedColumn[]): SourceProblem => {
  const seen = listed(
    found.map((one) => one.header),
    40,
  );
  return fileProblem(
    'MISSING_COLUMN',
    header,
    { zh: `文件中没有“${header}”一列`, en: `The file has no column ${header}` },
    { zh: `请核对表头，文件中有：${seen}`, en: `Check the header: the file has ${seen}` },
  );
};
