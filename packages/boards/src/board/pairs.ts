import type { GapFigure } from '@minxin/commentary';
import { keyFigures } from './figures.ts';
import type { ColumnsFragment } from './fragments.generated.ts';

type Table = ColumnsFragment | null | undefined;

/** What one column is beside another, key by key. */
export function pairFigures(
  table: Table,
  by: string,
  first: string,
  second: string,
): readonly GapFigure[] {
  const others = keyFigures(table, by, second);
  return keyFigures(table, by, first).map(({ key, label, value, suppressed }, row) => ({
    ...{ key, label, first: value, second: others[row]?.value ?? null },
    ...((suppressed || others[row]?.suppressed) && { suppressed: true }),
  }));
}

/** A metric by the keys of a dimension, beside what it was in the base. */
export function besideBase(
  table: Table,
  base: Table,
  by: string,
  metric: string,
): readonly GapFigure[] {
  const before = new Map(keyFigures(base, by, metric).map((figure) => [figure.key, figure]));
  return keyFigures(table, by, metric).map(({ key, label, value, suppressed }) => ({
    ...{ key, label, first: value, second: before.get(key)?.value ?? null },
    ...((suppressed || before.get(key)?.suppressed) && { suppressed: true }),
  }));
}
