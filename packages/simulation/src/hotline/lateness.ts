import { shuffled } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Call } from './callers.ts';

/** Share of orders of the free year that close late, over all units. */
const LATE_SHARE = 0.018;
const TROUBLED_UNITS = 5;
const TROUBLE = 5;
/** A unit in trouble has at least this share of the orders: below it, nobody could tell. */
const LEAST_LOAD = 0.005;

/** Recovery in spring and the floods of late summer cost time; January is best. Their mean is 1. */
const MONTHS = [0.55, 1.5, 1.4, 0.95, 0.75, 0.75, 1.1, 1.4, 0.9, 0.75, 0.85, 1.1];

/** Calls drawn to learn how the load lies. */
const SAMPLE = 6000;

/** The chance that an order of the free year closes late, by unit and month (0 is January). */
export function lateChances(
  callOf: (month: number, random: Random) => Call,
  random: Random,
): (unitCode: string, month: number) => number {
  const loads = new Map<string, number>();
  for (let i = 0; i < SAMPLE; i += 1) {
    const { unitCode } = callOf(i % 12, random);
    loads.set(unitCode, (loads.get(unitCode) ?? 0) + 1 / SAMPLE);
  }
  const busy = [...loads].filter(([, load]) => load >= LEAST_LOAD).map(([unit]) => unit);
  const troubled = new Set(shuffled(busy, random).slice(0, TROUBLED_UNITS));
  let pooled = 0;
  const factors = new Map<string, number>();
  for (const [unit, load] of loads) {
    const factor = random.lognormal(1, 0.3) * (troubled.has(unit) ? TROUBLE : 1);
    factors.set(unit, factor);
    pooled += load * factor;
  }
  return (unit, month) =>
    LATE_SHARE * ((factors.get(unit) ?? pooled) / pooled) * (MONTHS[month] ?? 1);
}
