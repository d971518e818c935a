import { dueAt } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makeHotline, type Order } from './hotline.ts';
import { PRINTED, TOWNS } from './testing/figures.ts';
import { fingerprint } from './testing/fingerprint.ts';
import { END, inPeriod, share } from './testing/instants.ts';
import { Days } from './time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from './time/years.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const days = new Days(FIRST_DAY, LAST_DUE_DAY);
const make = (seed: number, orders = PRINTED.hotline.orders) =>
  makeHotline({ ...PRINTED.hotline, orders }, TOWNS, days, seed);
const in2019 = inPeriod('2019');
const in2020 = inPeriod('2020');
const onTime = (order: Order) =>
  Boolean(order.closedAt && order.dueAt && order.closedAt <= order.dueAt);
const satisfaction = (orders: readonly Order[], period: string) => {
  const within = inPeriod(period);
  const rated = orders.filter((one) => one.rating && within(one.closedAt));
  return share(rated, (one) => (one.rating ?? 0) >= 3);
};

describe('the printed hotline', () => {
  const hotline = make(2019);
  const orders = [...hotline.orders()];

  test('receives 12,098 orders in 2019 and closes every one on time', () => {
    const received = orders.filter((one) => in2019(one.receivedAt));
    expect(received).toHaveLength(12_098);
    expect(received.every(onTime)).toBe(true);
    expect(received.some((one) => in2020(one.dueAt))).toBe(true);
  });

  test('receives about 13,400 in 2020, some of them late, some units markedly worse', () => {
    const due = orders.filter((one) => in2020(one.dueAt));
    expect(orders.filter((one) => in2020(one.receivedAt))).toHaveLength(13_405);
    const rate = due.filter(onTime).length / due.length;
    expect(rate).toBeGreaterThan(0.978);
    expect(rate).toBeLessThan(0.986);
    const rates = hotline.units
      .map(({ code }) => due.filter((one) => one.unitCode === code))
      .filter((list) => list.length >= 30)
      .map((list) => list.filter(onTime).length / list.length);
    expect(rates.filter((one) => one < 0.95).length).toBeGreaterThanOrEqual(2);
  });

  test('leaves a few open and overdue at the end, and more that are not due yet', () => {
    const open = orders.filter((one) => !one.closedAt);
    const overdue = open.filter((one) => one.dueAt && one.dueAt <= END);
    expect(overdue.length).toBeGreaterThanOrEqual(5);
    expect(overdue.length).toBeLessThanOrEqual(15);
    expect(open.length).toBeGreaterThan(2 * overdue.length);
  });

  test('satisfies 98.6 % in 2019 and about 96 % in 2020, the months apart', () => {
    expect((100 * satisfaction(orders, '2019')).toFixed(1)).toBe('98.6');
    expect(satisfaction(orders, '2020')).toBeCloseTo(0.96, 2);
    const months = Array.from({ length: 12 }, (_, i) =>
      satisfaction(orders, `2020-${String(i + 1).padStart(2, '0')}`),
    );
    expect(Math.max(...months) - Math.min(...months)).toBeGreaterThan(0.01);
  });

  test('rates about seven of ten closed orders', () => {
    const closed = orders.filter((one) => one.closedAt);
    expect(closed.filter((one) => one.rating).length / closed.length).toBeCloseTo(0.7, 1.5);
  });

  test('is the same again from the same seed, and another from another', () => {
    const print = (seed: number) => fingerprint(make(seed, 1500).orders());
    expect(print(2019)).toBe(print(2019));
    expect(print(2019)).not.toBe(print(2020));
  });
});

test('any seed keeps total, limit and satisfaction', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const hotline = make(seed, 3000);
      const units = new Set(hotline.units.map(({ code }) => code));
      const categories = new Set(hotline.categories.map(({ code }) => code));
      const towns = new Set(TOWNS.map(({ code }) => code));
      const orders = [...hotline.orders()];
      expect(orders.filter((one) => in2019(one.receivedAt))).toHaveLength(3000);
      expect((100 * satisfaction(orders, '2019')).toFixed(1)).toBe('98.6');
      const broken = orders.filter((one) => {
        const due = dueAt({ accepted: one.receivedAt, limit: 5 }).original;
        const known =
          units.has(one.unitCode) && categories.has(one.categoryCode) && towns.has(one.townCode);
        const ended = one.closedAt
          ? one.closedAt >= one.receivedAt && one.closedAt <= END
          : one.rating === null;
        const kept = in2020(one.receivedAt) || onTime(one);
        return !(known && ended && kept && one.dueAt?.getTime() === due.getTime());
      });
      expect(broken).toEqual([]);
      expect(new Set(orders.map((one) => one.orderNo)).size).toBe(orders.length);
    }),
    { numRuns: 8 },
  );
});
