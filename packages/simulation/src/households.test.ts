import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type HouseholdIncome, makeHouseholds } from './households.ts';
import { PRINTED, VILLAGES } from './testing/figures.ts';
import { fingerprint } from './testing/fingerprint.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const make = (seed: number) => makeHouseholds(PRINTED.households, VILLAGES, seed);
const total = (of: HouseholdIncome) =>
  of.wageFen + of.businessFen + of.propertyFen + of.transferFen - of.businessCostFen;

/** Gain in yuan and persons of each household in a year, with its village. */
function gains(incomes: readonly HouseholdIncome[], year: number) {
  const byKey = new Map(incomes.map((one) => [`${one.householdNo}/${one.year}`, one]));
  return incomes
    .filter((one) => one.year === year)
    .map((one) => {
      const base = byKey.get(`${one.householdNo}/${one.baseYear}`);
      if (!base) throw new Error(`${one.householdNo} has no base.`);
      const village = one.householdNo.slice(0, 12);
      return { village, persons: one.persons, gain: Number(total(one) - total(base)) / 100 };
    });
}
const sum = (numbers: readonly number[]) => numbers.reduce((running, one) => running + one, 0);

test('any seed gains 12,000.00 yuan a household and 3,700 a person in 2019', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { households, incomes } = make(seed);
      const published = gains(incomes, 2019);
      expect(households).toHaveLength(890);
      expect(sum(published.map((one) => one.gain))).toBe(890 * 12_000);
      const persons = sum(published.map((one) => one.persons));
      expect([2886, 2887]).toContain(persons);
      expect(Math.round((890 * 12_000) / persons / 100) * 100).toBe(3700);
      const free = gains(incomes, 2020);
      const mean = sum(free.map((one) => one.gain)) / 890;
      expect(mean).toBeGreaterThan(12_300);
      expect(mean).toBeLessThan(12_900);
    }),
    { numRuns: 40 },
  );
});

test('any seed spreads gains believably', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { households, incomes } = make(seed);
      for (const year of [2019, 2020]) {
        const all = gains(incomes, year);
        const sorted = all.map((one) => one.gain).sort((a, b) => a - b);
        expect(sorted[445] ?? 0).toBeLessThan(sum(sorted) / 890);
        const fallers = sorted.filter((gain) => gain < 0).length / 890;
        expect(fallers).toBeGreaterThanOrEqual(0.04);
        expect(fallers).toBeLessThanOrEqual(0.06);
        const averages = VILLAGES.map(({ code }) => {
          const own = all.filter((one) => one.village === code).map((one) => one.gain);
          return sum(own) / own.length;
        });
        expect(Math.min(...averages)).toBeGreaterThan(8000);
        expect(Math.max(...averages)).toBeLessThan(17_000);
        expect(Math.max(...averages) - Math.min(...averages)).toBeGreaterThan(3000);
      }
      const sizes = VILLAGES.map(
        ({ code }) => households.filter((one) => one.villageCode === code).length,
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
      expect(new Set(sizes).size).toBeGreaterThan(3);
    }),
    { numRuns: 20 },
  );
});

test('no source of income is ever negative, and every household has three years', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { incomes } = make(seed);
      expect(incomes).toHaveLength(890 * 3);
      const broken = incomes.filter((one) => {
        const sources = [one.wageFen, one.businessFen, one.propertyFen, one.transferFen];
        const baseYear = one.year === 2018 ? null : one.year - 1;
        return sources.some((fen) => fen < 0n) || one.persons < 1 || one.baseYear !== baseYear;
      });
      expect(broken).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('households are known by their village and a number, nothing else', () => {
  const [first] = make(2019).households;
  expect(first).toEqual({
    householdNo: '610902111001-0001',
    villageCode: '610902111001',
    townCode: '610902111',
  });
});

test('the same seed makes the same households, another others', () => {
  expect(fingerprint([make(5)])).toBe(fingerprint([make(5)]));
  expect(fingerprint([make(5)])).not.toBe(fingerprint([make(6)]));
});
