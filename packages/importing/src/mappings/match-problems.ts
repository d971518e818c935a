import type { Column, RecordKind } from '@minxin/records';
import type { SourceProblem } from '../source/source.ts';
import { fileProblem, listed } from './file-problem.ts';
import type { Fillable } from './fillable.ts';
import { headersFor } from './header-words.ts';
import type { SeenColumn } from './match-columns.ts';

const quotedHeaders = (headers: readonly string[]): string =>
  listed(headers.map((header) => `“${header}”`));

export const duplicateHeader = (
  { column }: Fillable,
  columns: readonly SeenColumn[],
): SourceProblem =>
  fileProblem(
    'DUPLICATE_COLUMN',
    columns.map(({ header }) => header).join('、'),
    {
      zh: `${columns.length} 列都是“${column.field.label}”：${quotedHeaders(columns.map(({ header }) => header))}`,
      en: `${columns.length} columns stand for ${column.field.labelEn}`,
    },
    { zh: '请只留一列，或改掉其他列的表头', en: 'Keep one of them, or rename the others' },
  );

export const unknownUnit = (header: string, unit: string): SourceProblem =>
  fileProblem(
    'UNKNOWN_UNIT',
    header,
    {
      zh: `“${header}”的单位“${unit}”不能换算`,
      en: `The unit ${unit} of ${header} can't be converted`,
    },
    {
      zh: '请换算成元、万元或亿元（面积用亩或平方米）后再导入',
      en: 'Convert it to yuan (areas to mu or square metres) first',
    },
  );

/** A problem for each required field that no column fills, naming the headers that would do. */
export const missingColumns = (
  kind: RecordKind,
  missing: readonly Column[],
  seen: readonly string[],
): readonly SourceProblem[] =>
  missing.map(({ name, field }) =>
    fileProblem(
      'MISSING_COLUMN',
      field.label,
      {
        zh: `${kind.label}缺少“${field.label}”一列；表头有：${quotedHeaders(seen) || '（没有找到表头）'}`,
        en: `${kind.labelEn} needs a column ${field.labelEn}; found: ${listed(seen) || 'no header at all'}`,
      },
      {
        zh: `请加上这一列，表头可写${headersFor(kind, name, field.label)
          .map((one) => `“${one}”`)
          .join('或')}`,
        en: `Add a column called ${headersFor(kind, name, field.label).join(' or ')}`,
      },
    ),
  );
