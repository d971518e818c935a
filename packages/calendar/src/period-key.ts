import { yearAndMonth } from './grain.ts';
import { isoWeekOf } from './iso-week.ts';
import { isClipped, lastDay, type Period } from './period.ts';

function unitKey({ grain, from }: Period): string {
  const { month } = yearAndMonth(from);
  const year = from.slice(0, 4);
  switch (grain) {
    case 'YEAR':
    case 'RANGE':
      return year;
    case 'HALF_YEAR':
      return `${year}H${Math.ceil(month / 6)}`;
    case 'QUARTER':
      return `${year}Q${Math.ceil(month / 3)}`;
    case 'MONTH':
      return from.slice(0, 7);
    case 'WEEK': {
      const iso = isoWeekOf(from);
      return `${String(iso.year).padStart(4, '0')}-W${String(iso.week).padStart(2, '0')}`;
    }
    case 'DAY':
      return from;
  }
}

/**
 * A machine key, different for different periods: '2019', '2019H1', '2019Q4', '2019-12', '2019-W49',
 * '2019-12-05', '2019-01-01/2019-03-15' (inclusive). A clipped unit adds its days:
 * '2019-W01[2019-01-01/2019-01-06]'.
 */
export function periodKey(period: Period): string {
  const days = () => `${period.from}/${lastDay(period)}`;
  if (period.grain === 'RANGE') return days();
  return isClipped(period) ? `${unitKey(period)}[${days()}]` : unitKey(period);
}
