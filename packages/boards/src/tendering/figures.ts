import { type Period, periodKey, periodOf } from '@minxin/calendar';
import type { Frame } from '../board/frame-of.ts';

/** What charts by quarter are told of the period: the quarter that it is, or lies in. */
export function quarterOf({ period }: Frame): { readonly focus?: string } {
  const within = quarter(period);
  return within === undefined ? {} : { focus: periodKey(within) };
}

const quarter = ({ grain, from }: Period): Period | undefined =>
  grain === 'MONTH' || grain === 'QUARTER' ? periodOf(from, 'QUARTER') : undefined;
