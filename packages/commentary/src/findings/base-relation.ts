import { type PeriodUnit, readPeriodKey } from '../periods/period-key.ts';

/** How a base period lies to the one that is compared with it. */
export type BaseRelation = 'YEAR_AGO' | 'PREVIOUS' | 'OTHER';

/** The same period a year ago, the one just before, or any other; a year before a year is a year ago. */
export function baseRelation(key: string, baseKey: string): BaseRelation {
  const told = readPeriodKey(key);
  const base = readPeriodKey(baseKey);
  if (told === undefined || base === undefined || told.unit !== base.unit) return 'OTHER';
  const samePlace = told.place === base.place && told.month === base.month;
  if (samePlace && told.year - base.year === 1) return 'YEAR_AGO';
  return isNext(base, told) ? 'PREVIOUS' : 'OTHER';
}

const IN_A_YEAR = { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12 } as const;

function isNext(first: PeriodUnit, second: PeriodUnit): boolean {
  switch (second.unit) {
    case 'DAY':
      return dayNumber(second) - dayNumber(first) === 1;
    case 'WEEK':
      // The last week of a year is its 52nd or 53rd: which, only its days would tell.
      return second.year === first.year && second.place - first.place === 1;
    default: {
      const units = IN_A_YEAR[second.unit];
      return (second.year - first.year) * units + second.place - first.place === 1;
    }
  }
}

const dayNumber = ({ year, month = 1, place }: PeriodUnit): number =>
  Date.UTC(year, month - 1, place) / 86_400_000;
