import { describe, expect, test, vi } from 'vitest';
import type { Case } from './service-hall/cases.ts';
import { makeServiceHall } from './service-hall.ts';
import { PRINTED } from './testing/figures.ts';
import { END, inPeriod, midnight, share } from './testing/instants.ts';
import { Days } from './time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from './time/years.ts';

// Hundreds of thousands of cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const days = new Days(FIRST_DAY, LAST_DUE_DAY);
const onTime = (one: Case) => Boolean(one.closedAt && one.dueAt && one.closedAt <= one.dueAt);

describe('the printed hall', () => {
  const hall = makeServiceHall(PRINTED.serviceHall, days, 2019);
  const { departments, items, windows } = hall.catalogue;
  const cases = [...hall.cases()];
  const accepted = (period: string) => {
    const within = inPeriod(period);
    return cases.filter((one) => within(one.acceptedAt)).length;
  };
  const dueIn = (period: string) => {
    const within = inPeriod(period);
    return cases.filter((one) => within(one.dueAt) && !one.withdrawnAt);
  };

  test('has its departments, items and windows by the end of the year, under names of their own', () => {
    expect([departments.length, items.length, windows.length]).toEqual([42, 630, 200]);
    for (const list of [departments, items, windows]) {
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    }
    const since = [
      ...departments.map((one) => one.joinedOn),
      ...items.map((one) => one.listedOn),
      ...windows.map((one) => one.openedOn),
    ];
    expect(since.every((day) => day >= '2019-02-11' && day <= '2019-12-31')).toBe(true);
    expect(since.some((day) => day > '2019-02-11')).toBe(true);
    expect(new Set(windows.map((one) => one.departmentCode)).size).toBe(42);
  });

  test('decides about a third of its items on the spot', () => {
    expect(share(items, (item) => item.caseType === 'instant')).toBeCloseTo(0.35, 2);
  });

  test('accepts 181,887 cases in 2019 and about 198,000 in 2020', () => {
    expect(accepted('2019')).toBe(181_887);
    expect(accepted('2020')).toBeGreaterThan(197_000);
    expect(accepted('2020')).toBeLessThan(199_000);
    expect(accepted('2019') + accepted('2020')).toBe(cases.length);
    expect(new Set(cases.map((one) => one.caseNo)).size).toBe(cases.length);
  });

  test('is nearly always on time, in 2020 a little less, some departments worse', () => {
    expect(share(dueIn('2019'), onTime)).toBeCloseTo(0.996, 3);
    const due = dueIn('2020');
    expect(share(due, onTime)).toBeCloseTo(0.991, 2.7);
    const rates = departments.map(({ code }) =>
      share(
        due.filter((one) => one.departmentCode === code),
        onTime,
      ),
    );
    expect(Math.min(...rates)).toBeLessThan(0.975);
    expect(Math.max(...rates)).toBeGreaterThan(0.994);
  });

  test('has a few cases open and overdue, and many just accepted, at the end', () => {
    const open = cases.filter((one) => !one.closedAt && !one.withdrawnAt);
    const overdue = open.filter((one) => one.dueAt && one.dueAt <= END);
    expect(overdue.length).toBeGreaterThanOrEqual(20);
    expect(overdue.length).toBeLessThanOrEqual(60);
    expect(open.length).toBeGreaterThan(500);
    expect(open.filter((one) => one.acceptedAt < midnight('2020-11-01')).length).toBeLessThan(60);
  });

  test('is rated, visited, withdrawn from and badly kept as halls are', () => {
    const closed = cases.filter((one) => one.closedAt);
    const rated = closed.filter((one) => one.rating !== null);
    expect(rated.length / closed.length).toBeCloseTo(0.35, 1.9);
    expect(share(rated, (one) => (one.rating ?? 0) >= 3)).toBeCloseTo(0.986, 2.3);
    expect(share(cases, (one) => one.visits !== null)).toBeCloseTo(0.97, 2);
    expect(share(cases, (one) => one.withdrawnAt !== null)).toBeCloseTo(0.003, 3);
    expect(share(cases, (one) => one.dueAt === null)).toBeCloseTo(0.0005, 3.5);
  });

  test('is nearly empty in February 2020 and back from March', () => {
    expect(accepted('2020-02')).toBeLessThan(accepted('2020-03') / 3);
    expect(accepted('2020-02')).toBeLessThan(accepted('2019-03') / 3);
  });

  test('lives on its popular items, with a long tail', () => {
    const counts = new Map<string, number>();
    for (const { itemCode } of cases) counts.set(itemCode, (counts.get(itemCode) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const sum = (list: number[]) => list.reduce((total, count) => total + count, 0);
    expect(sum(sorted.slice(0, 63)) / cases.length).toBeGreaterThan(0.4);
    expect(sum(sorted.slice(315)) / cases.length).toBeLessThan(0.2);
  });
});
