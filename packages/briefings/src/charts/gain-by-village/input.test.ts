import { expect, it } from 'vitest';
import { count, issueOfMonth, withheld } from '../../testing/values.ts';
import { gainByVillageInput } from './input.ts';

it('carries the whole year of a month, village by village', () => {
  const input = gainByVillageInput(issueOfMonth('2019-06'), {
    villages: [
      { label: '三垭村', gain: count(13_896, 'cny'), households: count(101, 'household') },
      { label: '二联村', gain: count(null, 'cny'), households: count(null, 'household') },
      { label: '马泥村', gain: withheld('cny'), households: withheld('household') },
    ],
    total: count(12_000, 'cny'),
    median: count(10_669.5, 'cny'),
    simulated: true,
  });
  expect(input).toMatchObject({
    year: 2019,
    villages: [
      { label: '三垭村', value: 13_896, households: 101 },
      { label: '二联村', value: null, households: 0, suppressed: false },
      { label: '马泥村', value: null, households: 0, suppressed: true },
    ],
    total: { value: 12_000, simulated: true },
    median: { value: 10_669.5 },
  });
});
