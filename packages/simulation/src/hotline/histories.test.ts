import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { makeHotline, type Order } from '../hotline.ts';
import { PRINTED, TOWNS } from '../testing/figures.ts';
import { fingerprint } from '../testing/fingerprint.ts';
import { END, inPeriod } from '../testing/instants.ts';
import { Days } from '../time/days.ts';
import { FIRST_DAY, LAST_DUE_DAY } from '../time/years.ts';
import type { OrderEvent } from './scene.ts';

vi.setConfig({ testTimeout: 60_000 });

const days = new Days(FIRST_DAY, LAST_DUE_DAY);
const make = (seed: number, orders = 1500) =>
  makeHotline({ ...PRINTED.hotline, orders }, TOWNS, days, seed);

const byOrder = <One extends { orderNo: string }>(rows: Iterable<One>) => {
  const found = new Map<string, One[]>();
  for (const row of rows) found.set(row.orderNo, [...(found.get(row.orderNo) ?? []), row]);
  return found;
};

/** Whether the events go forward in time from the reception, and to what the order says of itself. */
function agrees(order: Order, events: readonly OrderEvent[]): boolean {
  const times = [order.receivedAt, ...events.map(({ at }) => at)];
  const forward = times.every((at, i) => i === 0 || at >= (times[i - 1] as Date));
  const closed = events.find(({ kind }) => kind === 'closed');
  const unit = events.findLast(({ kind }) => kind === 'assigned')?.unitCode ?? order.unitCode;
  return (
    forward &&
    (times.at(-1) as Date) <= END &&
    closed?.at.getTime() === order.closedAt?.getTime() &&
    unit === order.unitCode
  );
}

test('any seed leads every order to what it says of itself', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const hotline = make(seed);
      const events = byOrder(hotline.events());
      const orders = [...hotline.orders()];
      expect(orders.filter((one) => !agrees(one, events.get(one.orderNo) ?? []))).toEqual([]);
      const closed = new Map(orders.map((one) => [one.orderNo, one.closedAt]));
      const calls = [...hotline.callbacks()];
      const early = calls.filter(({ orderNo, calledAt }) => {
        const at = closed.get(orderNo);
        return !at || calledAt < at || calledAt > END;
      });
      expect(early).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('the published year goes straight, the free year has orders sent back, extended and done again', () => {
  const hotline = make(2019, PRINTED.hotline.orders);
  const in2019 = inPeriod('2019');
  const detours = [...hotline.events()].filter(
    ({ kind }) => !['assigned', 'signed', 'closed'].includes(kind),
  );
  expect(detours.filter(({ at }) => in2019(at))).toEqual([]);
  const count = (kind: string) => detours.filter((one) => one.kind === kind).length;
  expect(count('returned')).toBeGreaterThan(200);
  expect(count('extended')).toBeGreaterThan(30);
  expect(count('reopened')).toBeGreaterThan(100);
});

test('a larger scale keeps about thirty thousand histories', () => {
  const kept = new Set([...make(2019, 40_000).events()].map(({ orderNo }) => orderNo));
  expect(kept.size).toBeGreaterThan(29_000);
  expect(kept.size).toBeLessThan(31_000);
});

test('is the same again from the same seed, and another from another', () => {
  const print = (seed: number) => fingerprint([...make(seed).events(), ...make(seed).callbacks()]);
  expect(print(2019)).toBe(print(2019));
  expect(print(2019)).not.toBe(print(2020));
});
