import { formatCount } from '@minxin/commentary';
import { keyFigures } from '../board/figures.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';

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

/**
 * The largest moves up and down; who is named by neither is nobody's. Against a base that nothing is known of
 * nobody moved.
 */
export function moversOf(
  now: Table,
  before: Table,
  dimension: string,
  metric: string,
  first: number,
): readonly Mover[] {
  const [at, base] = [byKey(now, dimension, metric), byKey(before, dimension, metric)];
  if (base.size === 0) return [];
  return [...new Map([...base, ...at])]
    .map(([key, { label }]) => {
      const [one, other] = [at.get(key)?.value ?? 0, base.get(key)?.value ?? 0];
      return { key, label, now: one, before: other, by: one - other };
    })
    .filter(({ by }) => by !== 0)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.key < b.key ? -1 : 1))
    .slice(0, first)
    .map(({ by, ...mover }) => ({ ...mover, moved: `${by > 0 ? '+' : ''}${formatCount(by)}` }));
}

const byKey = (table: Table, dimension: string, metric: string) =>
  new Map(
    keyFigures(table, dimension, metric).flatMap((figure) =>
      figure.key === null ? [] : [[figure.key, figure] as const],
    ),
  );
