import { addDays } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rentSchedule } from './rents.ts';

const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2018-01-01', n));
const terms = fc
  .record({
    fromDay: day,
    days: fc.integer({ min: 0, max: 3700 }),
    rentFen: fc.bigInt({ min: 1n, max: 10n ** 14n }),
    rentEvery: fc.constantFrom(
      'month' as const,
      'quarter' as const,
      'half_year' as const,
      'year' as const,
    ),
  })
  .map(({ days, ...rest }) => ({ ...rest, toDay: addDays(rest.fromDay, days) }));

describe('rentSchedule', () => {
  it('adds up to the contract to the fen, each instalment on its own day of the term', () => {
    fc.assert(
      fc.property(terms, (lease) => {
        const rents = rentSchedule(lease);
        expect(rents.reduce((sum, { dueFen }) => sum + dueFen, 0n)).toBe(lease.rentFen);
        const days = rents.map(({ dueOn }) => dueOn);
        expect(new Set(days).size).toBe(days.length);
        expect([...days].sort()).toEqual(days);
        expect(days.every((due) => due >= lease.fromDay && due <= lease.toDay)).toBe(true);
        expect(rents.every(({ dueFen }) => dueFen > 0n)).toBe(true);
      }),
    );
  });

  it('spreads the rent over the days of the term, longer stretches bearing more', () => {
    expect(
      rentSchedule({
        fromDay: '2019-01-01',
        toDay: '2019-03-31',
        rentFen: 10_000n,
        rentEvery: 'month',
      }),
    ).toEqual([
      // 31, 28 and 31 of 90 days: 3444.4, 3111.1 and 3444.4; the fen left goes to the first.
      { dueOn: '2019-01-01', dueFen: 3445n },
      { dueOn: '2019-02-01', dueFen: 3111n },
      { dueOn: '2019-03-01', dueFen: 3444n },
    ]);
  });

  it('keeps to the last day of a month that is too short, and to the contract’s day after it', () => {
    const rents = rentSchedule({
      fromDay: '2019-01-31',
      toDay: '2019-05-15',
      rentFen: 105n,
      rentEvery: 'month',
    });
    expect(rents.map(({ dueOn }) => dueOn)).toEqual([
      '2019-01-31',
      '2019-02-28',
      '2019-03-31',
      '2019-04-30',
    ]);
  });

  it('makes nothing of terms that contradict themselves', () => {
    const lease = { fromDay: '2019-02-01', rentFen: 1n, rentEvery: 'year' as const };
    expect(rentSchedule({ ...lease, toDay: '2019-01-31' })).toEqual([]);
    expect(rentSchedule({ ...lease, toDay: '2020-01-31', rentFen: 0n })).toEqual([]);
  });
});
