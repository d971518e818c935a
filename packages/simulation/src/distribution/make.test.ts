import { isWorkingDay } from '@minxin/calendar';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { makeHouseholds } from '../households.ts';
import { PRINTED, VILLAGES } from '../testing/figures.ts';
import { fingerprint } from '../testing/fingerprint.ts';
import { makeDistribution } from './make.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function make(seed: number) {
  const homes = makeHouseholds(PRINTED.households, VILLAGES, seed);
  return { homes, ...makeDistribution(PRINTED.distribution, homes, VILLAGES, seed) };
}
const sum = (numbers: readonly bigint[]) => numbers.reduce((total, one) => total + one, 0n);

test('any seed takes in 890,000.00 yuan in 2019, by every village, and divides what came in', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { incomes, plans } = make(seed);
      for (const plan of plans) {
        const received = incomes.filter((one) => one.receivedOn.startsWith(String(plan.year)));
        expect(sum(received.map((one) => one.amountFen))).toBe(plan.incomeFen);
        expect(new Set(received.map((one) => one.collectiveCode)).size).toBe(9);
        expect(received.every((one) => one.amountFen > 0n)).toBe(true);
        expect(received.every((one) => one.receivedOn < plan.plannedOn)).toBe(true);
      }
      expect(plans[0]?.incomeFen).toBe(89_000_000n);
      expect(new Set(incomes.map((one) => one.incomeNo)).size).toBe(incomes.length);
    }),
    { numRuns: 30 },
  );
});

test('any seed shares over 738 households and 1,816 of their persons in 2019', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { homes, plans } = make(seed);
      for (const { year, participants } of plans) {
        const persons = new Map(
          homes.incomes.filter((one) => one.year === year).map((o) => [o.householdNo, o.persons]),
        );
        const odd = participants.filter(
          ({ householdNo, shares }) => shares < 1 || shares > (persons.get(householdNo) ?? 0),
        );
        expect(odd).toEqual([]);
        expect(new Set(participants.map((one) => one.householdNo)).size).toBe(participants.length);
      }
      const [published, free] = plans;
      expect(published?.participants).toHaveLength(738);
      expect(published?.participants.reduce((total, one) => total + one.shares, 0)).toBe(1816);
      expect(free?.participants.length).toBeGreaterThan(738);
    }),
    { numRuns: 30 },
  );
});

test('any seed takes the steps in order on working days, and pays only after the result is public', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [published, free] = make(seed).plans;
      for (const plan of [published, free]) {
        const days = [plan?.plannedOn ?? '', ...(plan?.steps ?? []).map((one) => one.doneOn)];
        expect(days).toEqual([...days].sort());
        expect(days.every(isWorkingDay)).toBe(true);
        expect((days.at(-1) ?? '') <= `${plan?.year}-12-31`).toBe(true);
      }
      const publicOn = published?.steps[5]?.doneOn ?? '';
      const paid = [...(published?.paidOn.values() ?? [])];
      expect(paid).toHaveLength(9);
      expect(paid.every((day) => day > publicOn && day <= '2019-12-31')).toBe(true);
      expect(free?.steps).toHaveLength(5);
      expect(free?.paidOn.size).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('the same seed makes the same rows, another others', () => {
  const rows = (seed: number) => {
    const { incomes, plans } = make(seed);
    return fingerprint([...incomes, ...plans]);
  };
  expect(rows(5)).toBe(rows(5));
  expect(rows(5)).not.toBe(rows(6));
});
