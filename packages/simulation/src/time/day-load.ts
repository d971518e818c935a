import { allocate } from '../random/allocate.ts';
import type { Random } from '../random/random.ts';
import type { Days } from './days.ts';

export interface LoadShape {
  /** Weight of each month, January first. */
  readonly months: readonly number[];
  /** Weight of each day of the week when open, Sunday first (make-up days are worked on weekends). */
  readonly weekdays: readonly number[];
  /** Weight of a day that is not open. */
  readonly shutDay: number;
  /** Spread of the day-to-day noise. */
  readonly noise: number;
}

const MS_PER_DAY = 86_400_000;

/**
 * Splits a total over the days [from, to] by season, weekday and noise; the parts add up to it.
 * @param isOpen which days are worked: the working days unless told
 */
export function dayLoad(
  days: Days,
  from: number,
  to: number,
  total: number,
  shape: LoadShape,
  random: Random,
  isOpen = (position: number): boolean => days.isWorking(position),
): number[] {
  const weights: number[] = [];
  for (let position = from; position <= to; position += 1) {
    const date = new Date(days.startOf(position) + MS_PER_DAY / 2);
    const season = shape.months[date.getUTCMonth()] ?? 1;
    const rhythm = isOpen(position) ? (shape.weekdays[date.getUTCDay()] ?? 1) : shape.shutDay;
    weights.push(season * rhythm * random.lognormal(1, shape.noise));
  }
  return allocate(total, weights);
}
