import fc from 'fast-check';
import { addDays, type Day, daysBetween } from '../day.ts';
import { cutPeriod, GRAINS, type Period, periodOf } from '../index.ts';

function dayFrom(first: Day, last: Day): fc.Arbitrary<Day> {
  return fc.integer({ min: 0, max: daysBetween(first, last) }).map((n) => addDays(first, n));
}

export const anyDay = dayFrom('1900-01-01', '2200-12-31');
export const coveredDay = dayFrom('2018-01-01', '2026-12-31');
export const anyGrain = fc.constantFrom(...GRAINS);

export const wholeUnit = fc.tuple(anyDay, anyGrain).map(([day, grain]) => periodOf(day, grain));

export const anyRange: fc.Arbitrary<Period> = fc
  .tuple(dayFrom('1900-01-01', '2190-12-31'), fc.integer({ min: 1, max: 900 }))
  .map(([from, length]) => ({ grain: 'RANGE', from, to: addDays(from, length) }));

/** A piece that a range leaves of a unit, most often a whole one. */
const anyPiece = fc.tuple(anyRange, anyGrain, fc.nat()).map(([range, grain, index]) => {
  const pieces = cutPeriod(range, grain);
  return pieces[index % pieces.length] ?? range;
});

export const anyPeriod = fc.oneof(wholeUnit, anyRange, anyPiece);
