import { type Day, lastDay, type Period, periodOf } from '@minxin/calendar';

export const PICKED_GRAINS = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH'] as const;
export type PickedGrain = (typeof PICKED_GRAINS)[number];

/** The period of a grain that stands for another: the one that it lies in, or the last within it that is reached. */
export function atGrain(period: Period, grain: PickedGrain, reached: Day): Period {
  const last = lastDay(period);
  return periodOf(last < reached || period.from > reached ? last : reached, grain);
}

/** The unit that many steps on; undefined for a range, which has no next. */
export const stepped = (period: Period, steps: number): Period | undefined =>
  period.grain === 'RANGE' ? undefined : periodOf(period.from, period.grain, steps);

/** How far back a period can be picked; what lies before is reached by its address. */
const YEARS_BACK = 6;

/** The units that may be picked, latest first. */
export function pickable(grain: PickedGrain, reached: Day): readonly Period[] {
  const first = Number(reached.slice(0, 4)) - YEARS_BACK;
  const periods: Period[] = [];
  for (
    let period = periodOf(reached, grain);
    Number(period.from.slice(0, 4)) >= first;
    period = periodOf(period.from, grain, -1)
  )
    periods.push(period);
  return periods;
}
