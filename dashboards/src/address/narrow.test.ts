import { parsePeriod } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { narrowedTo, narrows } from './narrow.ts';

const view = { where: { TOWN: ['T1'], UNIT: ['U1', 'U2'] }, unreadable: [] };

test('a mark becomes the period, and its keys the only ones of their dimensions', () => {
  expect(narrowedTo(view, { period: '2020-03', keys: { UNIT: 'U3' }, metric: 'orders' })).toEqual({
    period: parsePeriod({ month: '2020-03' }),
    where: { TOWN: ['T1'], UNIT: ['U3'] },
    show: undefined,
  });
});

test.each([
  ['a metric alone', { metric: 'overdueUpTo5' }],
  ['records that name no key', { period: '2020-03', keys: { UNIT: null } }],
  ['a period that can not be read', { period: 'ever' }],
])('a mark of %s leads nowhere', (_, mark) => {
  expect(narrows(mark)).toBe(false);
  expect(narrowedTo(view, mark)).toBeUndefined();
});
