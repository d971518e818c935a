import { wordsOf, wordsOutsideBrackets } from '../values/words.ts';
import type { Fillable } from './fillable.ts';
import type { NamedColumn } from './match-columns.ts';

const CODED = /代码|编码|编号|code/i;

/**
 * Of several columns for one field, the one to take: the code where there is a name beside it, or the
 * one that is called by the field's label. None where nothing tells them apart.
 */
export function preferred(
  { column, isCode }: Fillable,
  columns: readonly NamedColumn[],
): readonly [NamedColumn | undefined, readonly NamedColumn[]] {
  const only = (chosen: readonly NamedColumn[]) =>
    chosen.length === 1 ? ([chosen[0], columns.filter((one) => one !== chosen[0])] as const) : null;
  const labels = [column.field.label, column.publicName].flatMap((label) => [
    wordsOf(label),
    wordsOutsideBrackets(label),
  ]);
  return (
    only(columns) ??
    (isCode ? only(columns.filter(({ header }) => CODED.test(header))) : null) ??
    only(columns.filter(({ header }) => labels.includes(wordsOutsideBrackets(header)))) ?? [
      undefined,
      columns,
    ]
  );
}
