import type { Catalogue, Column, RecordKind } from '@minxin/records';
import { aliasesOf } from './all-aliases.ts';
import { type Fillable, fillablesOf } from './fillable.ts';
import { mustCome } from './must-come.ts';

/** A column of the form that clerks fill in. */
export interface TemplateColumn {
  /** The contract's name. */
  readonly field: string;
  readonly header: string;
  readonly headerEn: string;
  readonly required: boolean;
  /** What it means and how it is written. */
  readonly note: string;
  readonly example: string;
  /** The words to choose from; null where anything may stand. */
  readonly choices: readonly string[] | null;
}

/** The form of a kind of record, as data: what must be filled in comes first. */
export interface Template {
  readonly kind: RecordKind;
  readonly columns: readonly TemplateColumn[];
}

export function templateOf(kind: RecordKind, catalogue: Catalogue): Template {
  const columns = fillablesOf(kind, catalogue).map((fillable) => columnOf(kind, fillable));
  return {
    kind,
    columns: [
      ...columns.filter(({ required }) => required),
      ...columns.filter(({ required }) => !required),
    ],
  };
}

function columnOf(kind: RecordKind, { column, pointsAt }: Fillable): TemplateColumn {
  const { field, publicName } = column;
  const required = mustCome(column);
  const choices = choicesOf(column);
  const notes = [
    field.description,
    howWritten(column),
    pointsAt ? `填${pointsAt.kind.label}的代码或名称。` : undefined,
    required ? undefined : '可不填。',
  ];
  return {
    ...{ field: publicName, header: field.label, headerEn: field.labelEn, required },
    note: notes.filter((note) => note !== undefined).join(''),
    example: aliasesOf(kind.type, column.name).example ?? exampleOf(column, choices),
    choices,
  };
}

function choicesOf({ type, column, field }: Column): readonly string[] | null {
  if (type === 'boolean') return ['是', '否'];
  if (type !== 'enum') return null;
  return (column.enumValues ?? []).map((value) => field.values?.[value] ?? value);
}

function howWritten({ type, field }: Column): string | undefined {
  switch (type) {
    case 'money':
      return '单位：元，最多两位小数；也可写“12.5万元”。';
    case 'date':
      return '日期，如 2019-03-05。';
    case 'instant':
      return '时间，如 2019-03-05 14:30:00。';
    case 'boolean':
      return '填“是”或“否”。';
    case 'int':
      return field.per ? '可写百分数，如 40%。' : '整数。';
    default:
      return undefined;
  }
}

function exampleOf({ type, field, isKey }: Column, choices: readonly string[] | null): string {
  switch (type) {
    case 'money':
      return '1250.50';
    case 'date':
      return '2019-03-05';
    case 'instant':
      return '2019-03-05 14:30:00';
    case 'decimal':
      return '12.50';
    case 'int':
      return field.per ? '40%' : '3';
    case 'enum':
    case 'boolean':
      return choices?.[0] ?? '';
    default:
      return isKey ? 'A001' : '';
  }
}
