import type { Day } from '@minxin/calendar';
import type { LoadShape } from '../time/day-load.ts';
import { FIRST_DAY, FREE_YEAR, HALL_OPENED, LAST_DAY, PUBLISHED_YEAR } from '../time/years.ts';

export interface HallYear {
  readonly year: number;
  /** Both inclusive. */
  readonly from: Day;
  readonly to: Day;
  readonly load: LoadShape;
  /** Working days on which the doors stayed shut all the same. */
  readonly isShut: (day: Day) => boolean;
}

/** Mondays are fullest; make-up days on weekends are quiet. */
const WEEKDAYS = [0.7, 1.18, 1.05, 1, 0.98, 0.92, 0.7];
const REST_DAY = 0.055;
const NOISE = 0.1;
const load = (months: readonly number[]): LoadShape => ({
  months,
  weekdays: WEEKDAYS,
  shutDay: REST_DAY,
  noise: NOISE,
});

/** Halls were shut to visitors in the first weeks of the 2020 epidemic; what can be done online went on. */
const SHUT = { from: '2020-01-25', to: '2020-02-16' } as const;

export const HALL_YEARS: readonly [HallYear, HallYear] = [
  {
    year: PUBLISHED_YEAR,
    from: HALL_OPENED,
    to: `${PUBLISHED_YEAR}-12-31`,
    load: load([0, 0.72, 0.98, 0.96, 1, 1.03, 1.06, 0.95, 1.05, 1, 1.1, 1.12]),
    isShut: () => false,
  },
  {
    year: FREE_YEAR,
    from: FIRST_DAY.replace(`${PUBLISHED_YEAR}`, `${FREE_YEAR}`),
    to: LAST_DAY,
    load: load([0.95, 0.22, 0.72, 0.98, 1.08, 1.1, 1.08, 1, 1.12, 1.02, 1.12, 1.1]),
    isShut: (day) => day >= SHUT.from && day <= SHUT.to,
  },
];
