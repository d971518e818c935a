import { type Period, periodKey, periodOf } from '@minxin/calendar';
import type { GapFigure } from '@minxin/commentary';
import { keyFigures } from '../../board/figures.ts';
import type { Frame } from '../../board/frame-of.ts';
import type { ColumnsFragment } from '../../generated/graphql.ts';

/** What charts by quarter are told of the period: the quarter that it is, or lies in. */
export function quarterOf({ period }: Frame): { readonly focus?: string } {
  const within = quarter(period);
  return within === undefined ? {} : { focus: periodKey(within) };
}

const quarter = ({ grain, from }: Period): Period | undefined =>
  grain === 'MONTH' || grain === 'QUARTER' ? periodOf(from, 'QUARTER') : undefined;

/** A metric by the keys of a dimension, beside what it was in the base. */
export function besideBase(
  table: ColumnsFragment,
  base: ColumnsFragment | null | undefined,
  dimension: string,
  metric: string,
): readonly GapFigure[] {
  const before = new Map(keyFigures(base, dimension, metric).map(({ key, value }) => [key, value]));
  return keyFigures(table, dimension, metric).map(({ key, label, value }) => ({
    ...{ key, label, first: value, second: before.get(key) ?? null },
  }));
}
