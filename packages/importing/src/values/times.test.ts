import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateParser } from './date.ts';
import { instantParser } from './instant.ts';
import { Unreadable } from './unreadable.ts';
import { HOME_ZONE } from './zone.ts';

const code = (parsed: unknown) => (parsed instanceof Unreadable ? parsed.code : parsed);
const date = dateParser(HOME_ZONE);
const instant = instantParser({ timeZone: HOME_ZONE, endOfDay: false });

describe('a date', () => {
  it.each([
    '2019-3-5',
    '2019/3/5',
    '2019.3.5',
    '2019.03.05',
    '2019年3月5日',
    '2019 年 3 月 5 日',
    '２０１９－０３－０５',
    '20190305',
    '43529',
    '43529.5',
    '2019-03-05 00:00:00',
    '2019-03-05T14:30:00',
    '2019-03-05T02:00:00+08:00',
    '2019-03-04T20:00:00Z',
  ])('%s is 2019-03-05', (text) => {
    expect(date(text)).toBe('2019-03-05');
  });

  it('is day before month or month before day only where that is known', () => {
    expect(date('25/3/2019')).toBe('2019-03-25');
    expect(date('3/25/2019')).toBe('2019-03-25');
    expect(date('3/3/2019')).toBe('2019-03-03');
    expect(code(date('5/3/2019'))).toBe('AMBIGUOUS_DATE');
    expect(dateParser(HOME_ZONE, 'dd/mm')('5/3/2019')).toBe('2019-03-05');
    expect(dateParser(HOME_ZONE, 'mm/dd')('5/3/2019')).toBe('2019-05-03');
    expect(code(dateParser(HOME_ZONE, 'mm/dd')('25/3/2019'))).toBe('NO_SUCH_DAY');
  });

  it.each([
    ['2019-02-29', 'NO_SUCH_DAY'],
    ['2019-13-01', 'NO_SUCH_DAY'],
    ['20190230', 'NO_SUCH_DAY'],
    ['1899-12-31', 'YEAR_OUT_OF_RANGE'],
    ['2919-03-05', 'YEAR_OUT_OF_RANGE'],
    ['73416', 'YEAR_OUT_OF_RANGE'],
    ['19-3-5', 'NOT_A_DATE'],
    ['3月5日', 'NOT_A_DATE'],
    ['2019年3月', 'NOT_A_DATE'],
    ['2019-3/5', 'NOT_A_DATE'],
    ['2019', 'NOT_A_DATE'],
    ['12345', 'NOT_A_DATE'],
    ['待定', 'NOT_A_DATE'],
  ])('%s is refused: %s', (text, problem) => {
    expect(code(date(text))).toBe(problem);
  });
});

describe('an instant', () => {
  it.each([
    ['2019-03-05 14:30:05', '2019-03-05T14:30:05+08:00'],
    ['2019-03-05 14:30', '2019-03-05T14:30:00+08:00'],
    ['2019/3/5 4:30', '2019-03-05T04:30:00+08:00'],
    ['2019年3月5日 下午2:30', '2019-03-05T14:30:00+08:00'],
    ['2019年3月5日下午2时30分', '2019-03-05T14:30:00+08:00'],
    ['2019-03-05 14时30分05秒', '2019-03-05T14:30:05+08:00'],
    ['2019-03-05 14点', '2019-03-05T14:00:00+08:00'],
    ['2019-03-05 上午9:05', '2019-03-05T09:05:00+08:00'],
    ['2019-03-05 2:30 PM', '2019-03-05T14:30:00+08:00'],
    ['2019-03-05 12:30 AM', '2019-03-05T00:30:00+08:00'],
    ['2019-03-05T14:30:00Z', '2019-03-05T14:30:00+00:00'],
    ['2019-03-05T14:30:00.250-05:00', '2019-03-05T14:30:00.250-05:00'],
    ['2019-03-05T14:30:00+0800', '2019-03-05T14:30:00+08:00'],
    ['20190305143000', '2019-03-05T14:30:00+08:00'],
    ['43529.604166666664', '2019-03-05T14:30:00+08:00'],
    ['43529.9999999', '2019-03-06T00:00:00+08:00'],
    ['43529', '2019-03-05T00:00:00+08:00'],
    ['2019-03-05', '2019-03-05T00:00:00+08:00'],
    ['1988-07-01 12:00', '1988-07-01T12:00:00+09:00'],
  ])('%s is %s', (text, value) => {
    expect(instant(text)).toBe(value);
  });

  it.each([
    ['2019-03-05 24:30', 'NO_SUCH_TIME'],
    ['2019-03-05 14:60', 'NO_SUCH_TIME'],
    ['2019-03-05 上午14:30', 'NO_SUCH_TIME'],
    ['2019-02-30 14:30', 'NO_SUCH_DAY'],
    ['2019-02-30 14:30:00', 'NO_SUCH_DAY'],
    ['14:30', 'NOT_A_DATE'],
    ['5/3/2019 14:30', 'AMBIGUOUS_DATE'],
  ])('%s is refused: %s', (text, problem) => {
    expect(code(instant(text))).toBe(problem);
  });

  it('of a day on which something is due is its last second', () => {
    const due = instantParser({ timeZone: HOME_ZONE, endOfDay: true });
    expect(due('2019-03-05')).toBe('2019-03-05T23:59:59+08:00');
    expect(due('2019-03-05 00:00:00')).toBe('2019-03-05T00:00:00+08:00');
  });

  it('of another zone follows its summer time', () => {
    const boston = instantParser({ timeZone: 'America/New_York', endOfDay: false });
    expect(boston('2013-01-01 06:32:33')).toBe('2013-01-01T06:32:33-05:00');
    expect(boston('2013-07-01 06:32:33')).toBe('2013-07-01T06:32:33-04:00');
    expect(boston('2013-03-10 01:59:59')).toBe('2013-03-10T01:59:59-05:00');
    expect(code(boston('2013-03-10 02:30:00'))).toBe('NO_SUCH_TIME');
    expect(boston('2013-03-10 03:00:00')).toBe('2013-03-10T03:00:00-04:00');
    expect(boston('2013-11-03 01:30:00')).toBe('2013-11-03T01:30:00-04:00');
    expect(boston('2013-11-03 02:00:00')).toBe('2013-11-03T02:00:00-05:00');
  });

  it('names the same moment as the wall clock of its zone', () => {
    const zones = ['America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Europe/London'];
    const moment = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2037, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (timeZone, at) => {
        const seconds = Math.floor(at / 1000) * 1000;
        const wall = new Intl.DateTimeFormat('sv-SE', {
          ...{ timeZone, dateStyle: 'short', timeStyle: 'medium' },
        }).format(seconds);
        const text = instantParser({ timeZone, endOfDay: false })(wall);
        const again = new Intl.DateTimeFormat('sv-SE', {
          ...{ timeZone, dateStyle: 'short', timeStyle: 'medium' },
        }).format(Date.parse(String(text)));
        expect(again).toBe(wall);
      }),
      { numRuns: 200 },
    );
  });
});
