import { afterEach, describe, expect, it } from 'vitest';
import { CalendarRangeError } from './covered-years.ts';
import { noticeDays } from './holiday-notice.ts';
import { learnWorkingDays } from './working-day-table.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

/** Made up, so that it is not taken for the notice, which is out later. */
const NOTICE = [
  ...['日期,安排,节日', '2027-01-01,休,元旦', '2027-01-03,班,元旦', '2027-02-08,休,春节'],
  ...['2027-05-01,休', '2027-10-01,休', '2027-10-02,休', '2027-10-03,休', ''],
].join('\r\n');

afterEach(() => learnWorkingDays([]));

describe('a notice', () => {
  it('says of each day of its year whether offices work', () => {
    const days = new Map(noticeDays(NOTICE).map(({ day, isWorking }) => [day, isWorking]));
    expect(days.size).toBe(365);
    expect(days.get('2027-01-01')).toBe(false);
    expect(days.get('2027-01-02')).toBe(false);
    expect(days.get('2027-01-03')).toBe(true);
    expect(days.get('2027-01-04')).toBe(true);
  });

  it.each([
    ['a day that is none', `${NOTICE}2027-02-30,休`, /第 9 行/],
    ['a kind that is none', `${NOTICE}2027-04-05,假`, /第 9 行/],
    ['a day twice', `${NOTICE}2027-01-01,休`, /第 9 行/],
    ['a working day that is one', `${NOTICE}2027-04-06,班`, /本是工作日/],
    ['a year without its holidays', '2027-01-01,休', /缺 2027-05-01/],
    ['nothing', '日期,安排\n', /没有日期/],
  ])('with %s is refused, and says where', (_, csv, said) => {
    expect(() => noticeDays(csv)).toThrow(said);
  });
});

describe('the calendar', () => {
  it('goes on into a year whose notice was learnt, and no further', () => {
    expect(() => addWorkingDays('2026-12-31', 1)).toThrow(CalendarRangeError);
    learnWorkingDays(noticeDays(NOTICE));
    expect(addWorkingDays('2026-12-31', 1)).toBe('2027-01-03');
    expect(workingDaysBetween('2026-12-31', '2027-01-04')).toBe(2);
    expect(isWorkingDay('2027-02-08')).toBe(false);
    expect(() => isWorkingDay('2028-01-01')).toThrow(/2018-2027/);
  });

  it('keeps what it was checked against, and leaves no year out', () => {
    const before = isWorkingDay('2026-10-01');
    learnWorkingDays([{ day: '2026-10-01', isWorking: !before }]);
    expect(isWorkingDay('2026-10-01')).toBe(before);
    const later = NOTICE.replaceAll('2027', '2028').replace('2028-01-03,班,元旦', '2028-01-02,班');
    expect(() => learnWorkingDays(noticeDays(later))).toThrow(/2027/);
  });
});
