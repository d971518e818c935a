import { type Day, dayOf, dueAt, isWorkingDay } from '@minxin/calendar';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { makeServiceHall } from '../service-hall.ts';
import { PRINTED, SMALL_HALL } from '../testing/figures.ts';
import { fingerprint } from '../testing/fingerprint.ts';
import { END, inPeriod } from '../testing/instants.ts';
import { Days, HOUR } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import type { Case } from './cases.ts';
import type { Catalogue } from './catalogue.ts';
import { DEPARTMENT_IDEAS } from './departments.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const days = new Days(FIRST_DAY, LAST_DUE_DAY);

/** Names the rules of the hall that a case breaks. */
function ruleBreaker(catalogue: Catalogue): (one: Case) => string[] {
  const itemOf = new Map(catalogue.items.map((item) => [item.code, item]));
  const windowOf = new Map(catalogue.windows.map((window) => [window.code, window]));
  return (one) => {
    const day = dayOf(one.acceptedAt);
    const item = itemOf.get(one.itemCode);
    const due = dueAt({ accepted: one.acceptedAt, limit: item?.promisedDays ?? -1 }).original;
    const window = windowOf.get(one.windowCode ?? '');
    const ends = [one.closedAt, one.withdrawnAt].filter((end) => end != null);
    const atWindow = one.channel === 'window';
    const rules: Record<string, boolean> = {
      'accepted while the hall exists': day >= '2019-02-11' && one.acceptedAt <= END,
      'for a listed item': item !== undefined && day >= item.listedOn,
      'by its department': item?.departmentCode === one.departmentCode,
      'due by the calendar': !one.dueAt || one.dueAt.getTime() === due.getTime(),
      'ended after acceptance': ends.every((end) => end >= one.acceptedAt && end <= END),
      'ended once': ends.length <= 1,
      'rated when closed': one.rating === null || one.closedAt !== null,
      'at a window or elsewhere': atWindow === (window !== undefined),
      'at an open window': !window || day >= window.openedOn,
      'at its own window': !window || window.departmentCode === one.departmentCode,
      'in opening hours': !atWindow || inOpeningHours(day, one.acceptedAt),
    };
    return Object.keys(rules).filter((rule) => !rules[rule]);
  };
}

function inOpeningHours(day: Day, instant: Date): boolean {
  const hour = (instant.getTime() - days.startOf(days.positionOf(day))) / HOUR;
  return isWorkingDay(day) && ((hour >= 9 && hour < 12) || (hour >= 13.5 && hour < 17.5));
}

test('any seed keeps its total and the rules of the hall', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { catalogue, cases } = makeServiceHall(SMALL_HALL, days, seed);
      const made = [...cases()];
      const in2019 = inPeriod('2019');
      expect(made.filter((one) => in2019(one.acceptedAt))).toHaveLength(SMALL_HALL.cases);
      expect(made.flatMap(ruleBreaker(catalogue))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('any seed counts its consultations a little above what is printed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const rows = [...makeServiceHall(PRINTED.serviceHall, days, seed).consultations()];
      const persons = (year: string) =>
        rows.filter((row) => row.day.startsWith(year)).reduce((sum, row) => sum + row.persons, 0);
      expect(persons('2019')).toBeGreaterThanOrEqual(203_000);
      expect(persons('2019')).toBeLessThanOrEqual(206_000);
      expect(persons('2020') / persons('2019')).toBeCloseTo(1, 1);
      expect(rows.every((row) => row.day >= '2019-02-11')).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test('the same seed makes the same bytes, another seed others', () => {
  const print = (seed: number) => {
    const hall = makeServiceHall({ ...PRINTED.serviceHall, cases: 2000 }, days, seed);
    return fingerprint([hall.catalogue, ...hall.cases(), ...hall.consultations()]);
  };
  expect(print(2019)).toBe(print(2019));
  expect(print(2019)).not.toBe(print(2020));
});

test.each([
  ['departments', { departments: DEPARTMENT_IDEAS.length + 1 }],
  ['items', { items: 5000 }],
  ['windows', { windows: 3 }],
])('%s that can not be named or housed are refused', (_what, change) => {
  const make = () => makeServiceHall({ ...PRINTED.serviceHall, ...change }, days, 1);
  expect(make).toThrow(expect.objectContaining({ code: 'PUBLISHED_OUT_OF_REACH' }));
});
