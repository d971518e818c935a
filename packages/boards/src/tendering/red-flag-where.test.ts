import { parsePeriod } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { frameOf } from '../board/frame-of.ts';
import { redFlagWhere } from './red-flag-where.ts';

const frame = frameOf(parsePeriod({ month: '2020-05' }));

test('flags are those of the year that the month lies in', () => {
  expect(redFlagWhere(frame, {})).toEqual({ day: { gte: '2020-01-01', lte: '2020-12-31' } });
});

test('a filter names kinds, methods and rules as the records do', () => {
  const where = { kind: ['works'], method: ['open', 'direct'], rule: ['R018'], supplier: ['S1'] };
  expect(redFlagWhere(frame, where)).toMatchObject({
    kind: { in: ['WORKS'] },
    method: { in: ['OPEN', 'DIRECT'] },
    rule: { in: ['R018'] },
    supplierCode: { in: ['S1'] },
  });
});

test('a key that nobody knows finds nothing', () => {
  expect(redFlagWhere(frame, { kind: ['roads'] })).toMatchObject({ kind: { in: [] } });
});
