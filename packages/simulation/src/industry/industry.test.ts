import { addDays, daysBetween } from '@minxin/calendar';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { PRINTED, VILLAGES } from '../testing/figures.ts';
import { fingerprint } from '../testing/fingerprint.ts';
import { makeAreas, type PlantedArea } from './areas.ts';
import { makeLeasing } from './leases.ts';

vi.setConfig({ testTimeout: 60_000 });

const hundredths = (text: string) => Math.round(Number(text) * 100);
const standing = (areas: readonly PlantedArea[], day: string, crop: string, way: string) =>
  areas
    .filter((one) => one.crop === crop && one.way === way)
    .filter(({ sinceDay, untilDay }) => sinceDay <= day && (!untilDay || untilDay > day))
    .reduce((sum, { mu }) => sum + hundredths(mu), 0) / 100;

test('any seed adds up to the printed areas at the end of 2019, plot by plot', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const areas = makeAreas(PRINTED.industry, VILLAGES, seed);
      const on = (crop: string, way: string) => standing(areas, '2019-12-31', crop, way);
      expect([on('tea', 'new'), on('tea', 'renovated')]).toEqual([5000, 10_000]);
      expect([on('fruit', 'new'), on('vegetable', 'existing')]).toEqual([1000, 500]);
      expect(areas.every(({ mu }) => Number(mu) > 0)).toBe(true);
      expect(new Set(areas.map(({ areaNo }) => areaNo)).size).toBe(areas.length);
      expect(
        areas.every(({ sinceDay }) => sinceDay >= '2019-01-01' && sinceDay <= '2020-12-31'),
      ).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('any seed lets the whole factory at the end of 2019, and never more than it', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { factories, leases } = makeLeasing(PRINTED.industry, VILLAGES, seed);
      expect(factories.map(({ areaM2 }) => areaM2)).toEqual(['3642.00']);
      const leased = (day: string) =>
        leases
          .filter(({ fromDay, toDay }) => fromDay <= day && day <= toDay)
          .reduce((sum, { leasedM2 }) => sum + hundredths(leasedM2), 0);
      expect(leased('2019-12-31')).toBe(364_200);
      for (const { fromDay } of leases) expect(leased(fromDay)).toBeLessThanOrEqual(364_200);
      expect(leased('2020-08-01')).toBeLessThan(364_200);
    }),
    { numRuns: 50 },
  );
});

test('any seed is paid whole in 2019 and owed something in 2020, straight-line to the fen', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { leases, rents, payments } = makeLeasing(PRINTED.industry, VILLAGES, seed);
      for (const { leaseNo, rentFen, fromDay, toDay } of leases) {
        const own = rents.filter((one) => one.leaseNo === leaseNo);
        expect(own.reduce((sum, { dueFen }) => sum + dueFen, 0n)).toBe(rentFen);
        const term = BigInt(daysBetween(fromDay, addDays(toDay, 1)));
        own.forEach(({ dueOn, dueFen }, i) => {
          const days = BigInt(daysBetween(dueOn, own[i + 1]?.dueOn ?? addDays(toDay, 1)));
          expect(dueFen * term).toBe(rentFen * days);
        });
      }
      const owed = (day: string) =>
        rents.reduce((sum, { dueOn, dueFen }) => (dueOn <= day ? sum + dueFen : sum), 0n) -
        payments.reduce(
          (sum, { paidOn, amountFen }) => (paidOn <= day ? sum + amountFen : sum),
          0n,
        );
      expect(owed('2019-12-31')).toBe(0n);
      expect(owed('2020-12-31')).toBeGreaterThan(0n);
      expect(payments.every(({ paidOn }) => paidOn <= '2020-12-31')).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('the same seed makes the same industry, another another', () => {
  const make = (seed: number) =>
    fingerprint([
      makeAreas(PRINTED.industry, VILLAGES, seed),
      makeLeasing(PRINTED.industry, VILLAGES, seed),
    ]);
  expect(make(5)).toBe(make(5));
  expect(make(5)).not.toBe(make(6));
});
