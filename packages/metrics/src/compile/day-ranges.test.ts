import { addDays } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayRanges } from './day-ranges.ts';

const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2019-01-01', n));
const within = (one: string, ranges: ReturnType<typeof dayRanges>) =>
  ranges.some(({ from, to }) => one >= from && to !== undefined && one < to);

describe('dayRanges', () => {
  it('joins adjacent days, in whatever order they come', () => {
    expect(dayRanges(['2020-03-01', '2019-12-31', '2020-01-01', '2020-02-29'])).toEqual([
      { from: '2019-12-31', to: '2020-01-02' },
      { from: '2020-02-29', to: '2020-03-02' },
    ]);
    expect(dayRanges([])).toEqual([]);
  });

  it('holds every day and no other', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (days) => {
        const ranges = dayRanges(days);
        for (let n = 0; n <= 800; n += 1) {
          const one = addDays('2019-01-01', n);
          expect(within(one, ranges)).toBe(days.includes(one));
        }
      }),
    );
  });

  it('of very many scattered days is no more than 64, over the shortest gaps', () => {
    const scattered = Array.from({ length: 300 }, (_, n) => addDays('2019-01-01', 2 * n));
    const far = addDays('2019-01-01', 900);
    const ranges = dayRanges([...scattered, far]);
    expect(ranges).toHaveLength(64);
    expect([...scattered, far].every((one) => within(one, ranges))).toBe(true);
    expect(ranges.at(-1)).toEqual({ from: far, to: addDays(far, 1) });
  });
});
