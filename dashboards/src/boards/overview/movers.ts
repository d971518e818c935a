import { formatCount } from '@minxin/commentary';
import { columnOf, numbersOf } from '../../board/columns.ts';
import type { ColumnsFragment } from '../../generated/graphql.ts';

/** Whose count moved most against the base. */
export interface Mover {
  readonly key: string;
  readonly label: string;
  readonly now: number;
  readonly before: number;
  /** "+120". */
  readonly moved: string;
}

type Table = ColumnsFragment | null | undefined;

/** The largest moves up and down; who is named by neither is nobody's. */
export function moversOf(
  now: Table,
  before: Table,
  dimension: string,
  metric: string,
  first: number,
): readonly Mover[] {
  const labels = new Map([...labelsOf(before, dimension), ...labelsOf(now, dimension)]);
  const [at, base] = [countsOf(now, dimension, metric), countsOf(before, dimension, metric)];
  return [...labels]
    .map(([key, label]) => {
      const [one, other] = [at.get(key) ?? 0, base.get(key) ?? 0];
      return { key, label, now: one, before: other, by: one - other };
    })
    .filter(({ by }) => by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.key < b.key ? -1 : 1))
    .slice(0, first)
    .map(({ by, ...mover }) => ({ ...mover, moved: `${by > 0 ? '+' : ''}${formatCount(by)}` }));
}

function labelsOf(table: Table, dimension: string): readonly (readonly [string, string])[] {
  const labels = columnOf(table, `${dimension}.label`)?.values ?? [];
  return (columnOf(table, dimension)?.values ?? []).flatMap((key, row) =>
    key === null ? [] : [[`${key}`, `${labels[row] ?? key}`] as const],
  );
}

function countsOf(table: Table, dimension: string, metric: string) {
  const values = numbersOf(table, metric);
  const keys = columnOf(table, dimension)?.values ?? [];
  return new Map(keys.map((key, row) => [`${key}`, values[row] ?? 0]));
}
