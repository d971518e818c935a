import { type Period, periodOf } from '@minxin/calendar';

/** Records of years answer for the year that a period lies in. */
export const widened = (period: Period, finest: 'MONTH' | 'YEAR'): Period =>
  finest === 'YEAR' ? periodOf(period.from, 'YEAR') : period;
