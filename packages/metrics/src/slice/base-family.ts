import { type Base, dayOf, likeForLike, type Period, periodKey } from '@minxin/calendar';
import { SliceFamily } from './slice-family.ts';

/** What a slice is compared with: the period before, a year before, or one that is named. */
export type BaseRequest = Base | Period;

/** The siblings of a family at their base periods, and which of them are still running. */
export function baseFamily(family: SliceFamily, base: BaseRequest) {
  const key = typeof base === 'string' ? base : periodKey(base);
  return family.once(`base ${key}`, () => {
    const { shape } = family;
    const lastDay = dayOf(new Date(shape.asOf.getTime() - 1));
    const pairs = shape.periods.map((period) => likeForLike(period, base, lastDay));
    const periods = pairs.map((pair) => pair.base);
    return {
      family: new SliceFamily({ ...shape, periods }),
      partial: pairs.map((pair) => pair.partial),
    };
  });
}
