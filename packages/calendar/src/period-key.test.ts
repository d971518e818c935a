import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grain } from './grain.ts';
import { parsePeriod } from './parse-period.ts';
import { periodOf } from './period.ts';
import { periodKey } from './period-key.ts';
import { anyPeriod } from './testing/arbitraries.ts';

const keys: [Grain, string][] = [
  ['YEAR', '2019'],
  ['HALF_YEAR', '2019H2'],
  ['QUARTER', '2019Q4'],
  ['MONTH', '2019-12'],
  ['WEEK', '2019-W49'],
  ['DAY', '2019-12-05'],
];

test.each(keys)('the %s of 2019-12-05 has the key %s', (grain, key) => {
  expect(periodKey(periodOf('2019-12-05', grain))).toBe(key);
});

test('a range shows its days inclusively, a clipped unit adds them', () => {
  const range = parsePeriod({ range: { from: '2019-01-01', to: '2019-03-15' } });
  expect(periodKey(range)).toBe('2019-01-01/2019-03-15');
  const week = { grain: 'WEEK', from: '2019-01-01', to: '2019-01-07' } as const;
  expect(periodKey(week)).toBe('2019-W01[2019-01-01/2019-01-06]');
});

test('two periods share a key only if they are the same', () => {
  fc.assert(
    fc.property(fc.array(anyPeriod, { minLength: 2, maxLength: 60 }), (periods) => {
      const distinct = new Set(periods.map(({ grain, from, to }) => `${grain} ${from} ${to}`));
      expect(new Set(periods.map(periodKey)).size).toBe(distinct.size);
    }),
  );
});
