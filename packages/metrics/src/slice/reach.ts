import { type Period, startOfDay } from '@minxin/calendar';
import type { Reach } from '../value/metric-value.ts';
import type { FamilyShape } from './slice-family.ts';

/**
 * Whether the records reach a period. The year in which they begin counts as reached: its months
 * before the first record hold zero.
 */
export function reachOf(
  { from, to }: Period,
  { span, asOf }: Pick<FamilyShape, 'span' | 'asOf'>,
): Reach {
  if (!span || to <= `${span.firstDay.slice(0, 4)}-01-01` || startOfDay(from) >= asOf)
    return 'none';
  if (from > span.lastDay) return 'none';
  return asOf < startOfDay(to) ? 'part' : 'whole';
}
