import { type Day, periodOf } from '@minxin/calendar';
import { expect, test } from 'vitest';
import { standingDay, standingEntries } from './entries.ts';

const entry = (id: string, colour: 'RED' | 'YELLOW', fromDay: string, expiresOn: string) => ({
  ...{ id, colour, fromDay, expiresOn, rule: '考核办法', holderNo: 'W01' },
  ...{ liftedOn: null, appealedOn: null, decidedOn: null },
});

test('what stands at the end of a day is listed, yellow and new first, until its last day', () => {
  const rows = standingEntries(
    [
      entry('red', 'RED', '2020-11-01', '2021-02-01'),
      entry('ends-that-day', 'RED', '2020-10-01', '2020-12-31'),
      entry('starts-after', 'YELLOW', '2021-01-01', '2021-04-01'),
      entry('old', 'YELLOW', '2020-10-20', '2021-01-18'),
      entry('new', 'YELLOW', '2020-12-10', '2021-03-10'),
      { ...entry('lifted', 'YELLOW', '2020-12-01', '2021-03-01'), liftedOn: '2020-12-20' },
      { ...entry('lifted-later', 'RED', '2020-10-02', '2021-03-01'), liftedOn: '2021-01-05' },
    ],
    '2020-12-31',
  );
  expect(rows.map(({ id, until }) => [id, until])).toEqual([
    ['new', '2021-03-09'],
    ['old', '2021-01-17'],
    ['red', '2021-01-31'],
    ['lifted-later', '2021-02-28'],
  ]);
});

test('an appeal is open from its day until it is decided', () => {
  const appealed = {
    ...entry('e', 'YELLOW', '2020-12-01', '2021-03-01'),
    ...{ appealedOn: '2020-12-05', decidedOn: '2020-12-20' },
  };
  const openOn = (day: Day) => standingEntries([appealed], day)[0]?.appealed;
  expect(openOn('2020-12-04')).toBe(false);
  expect(openOn('2020-12-05')).toBe(true);
  expect(openOn('2020-12-20')).toBe(false);
});

test('a past period is judged on its last day, one that runs on the last day of the records', () => {
  const reached = '2020-12-16T00:00:00+08:00';
  expect(standingDay(periodOf('2019-07-01', 'QUARTER'), reached)).toBe('2019-09-30');
  expect(standingDay(periodOf('2020-12-01', 'MONTH'), reached)).toBe('2020-12-15');
});
