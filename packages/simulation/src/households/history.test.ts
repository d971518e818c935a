import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { makeHouseholds } from '../households.ts';
import { PRINTED, VILLAGES } from '../testing/figures.ts';
import { fingerprint } from '../testing/fingerprint.ts';
import { makeHistory } from './history.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function make(seed: number) {
  const made = makeHouseholds(PRINTED.households, VILLAGES, seed);
  return { ...made, ...makeHistory(made.households, made.incomes, seed) };
}

test('any seed has as many members as persons, at the end of a year or of the household', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { incomes, members, parties, changes } = make(seed);
      const guest = parties.find(
        ({ changeNo, role, householdNo }) =>
          changeNo.endsWith('-02') &&
          role === 'from' &&
          !parties.some((one) => one.role === 'to' && one.householdNo === householdNo),
      );
      const ended = changes.find(({ kind }) => kind === 'merge')?.happenedOn ?? '';
      const counts = new Map<string, number>();
      for (const { householdNo, joinedOn, leftOn } of members) {
        for (const year of [2018, 2019, 2020]) {
          const last =
            householdNo === guest?.householdNo && year === 2020 ? ended : `${year}-12-32`;
          const key = `${householdNo}/${year}`;
          if (joinedOn < last && (!leftOn || leftOn >= last))
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
      const wrong = incomes.filter(
        (one) => counts.get(`${one.householdNo}/${one.year}`) !== one.persons,
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('any seed has one split and one merge, and a head in every household that stands', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { households, newcomers, changes, members } = make(seed);
      expect(changes.map(({ kind }) => kind)).toEqual(['split', 'merge']);
      expect(newcomers).toHaveLength(1);
      const numbers = [...households, ...newcomers].map(({ householdNo }) => householdNo);
      expect(new Set(numbers).size).toBe(891);
      const heads = members.filter(({ relation, leftOn }) => relation === 'head' && !leftOn);
      expect(new Set(heads.map(({ householdNo }) => householdNo))).toEqual(new Set(numbers));
      expect(heads).toHaveLength(891);
    }),
    { numRuns: 20 },
  );
});

test('members are known by a code, and the same seed makes the same ones', () => {
  expect(
    make(2019).members.every(({ memberNo }) => /^SIM-\d{12}-\d{4}-\d{2}$/.test(memberNo)),
  ).toBe(true);
  expect(fingerprint(make(5).members)).toBe(fingerprint(make(5).members));
});
