import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makeHouseholds } from '../households.ts';
import { PRINTED, VILLAGES } from '../testing/figures.ts';
import { fingerprint } from '../testing/fingerprint.ts';
import { makeEnterpriseDetail } from './make-enterprises.ts';
import { TEAM_ORDER } from './teams/team.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const households = makeHouseholds(PRINTED.households, VILLAGES, 2019).households.map(
  ({ householdNo }) => householdNo,
);
const make = (seed: number) =>
  makeEnterpriseDetail(PRINTED.enterprises, VILLAGES, households, seed);
type Detail = ReturnType<typeof make>;
const { quotas } = PRINTED.enterprises;

const isPresent = (day: string) => (member: Detail['members'][number]) =>
  member.joinedOn <= day && (!member.leftOn || member.leftOn > day);

/** Headcount and poor of each team that an enterprise has on a day. */
function teamsOn({ enterprises, members }: Detail, day: string) {
  const present = members.filter(isPresent(day));
  return enterprises.flatMap(({ code }) =>
    TEAM_ORDER.flatMap((team) => {
      const own = present.filter((one) => one.enterpriseCode === code && one.team === team);
      const poor = own.filter((one) => one.wasPoorAtHiring).length;
      const isKept = poor * 100 >= quotas[team] * own.length;
      return own.length > 0 ? [{ code, team, headcount: own.length, poor, isKept }] : [];
    }),
  );
}

function withThreeTeams(detail: Detail, day: string): number {
  const teams = teamsOn(detail, day);
  return detail.enterprises.filter(
    ({ code }) => teams.filter((one) => one.code === code).length === 3,
  ).length;
}

describe('enterprises of any seed', () => {
  test('are 15, 6 of them with three teams and 1,020 people by the end of 2019', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const detail = make(seed);
        expect(detail.enterprises).toHaveLength(15);
        expect(withThreeTeams(detail, '2019-12-31')).toBe(6);
        const joined = detail.members.filter(({ joinedOn }) => joinedOn < '2020-01-01');
        expect(joined).toHaveLength(1020);
        const people = new Set(joined.map((one) => `${one.enterpriseCode} ${one.memberNo}`));
        expect(people.size).toBe(1020);
        expect(withThreeTeams(detail, '2020-12-31')).toBe(9);
      }),
      { numRuns: 12 },
    );
  });

  test('keep every quota in 2019, and miss one by two people at the end of 2020', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const detail = make(seed);
        for (const day of ['2019-03-15', '2019-06-30', '2019-12-31', '2020-06-30', '2020-09-14']) {
          expect(teamsOn(detail, day).filter((one) => !one.isKept)).toEqual([]);
        }
        const [failing, ...others] = teamsOn(detail, '2020-12-31').filter((one) => !one.isKept);
        expect(others).toEqual([]);
        expect(failing).toMatchObject({ code: 'SIM-E02', team: 'labour' });
        expect(Math.ceil((40 * (failing?.headcount ?? 0)) / 100) - (failing?.poor ?? 0)).toBe(2);
      }),
      { numRuns: 8 },
    );
  });

  test('keep balanced books in which cash never runs out', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { ledger } = make(seed);
        const bookedOn = new Map(
          ledger.vouchers.map((one) => [`${one.enterpriseCode} ${one.voucherNo}`, one.bookedOn]),
        );
        expect(bookedOn.size).toBe(ledger.vouchers.length);
        const days = new Map<string, bigint>();
        let balance = 0n;
        for (const line of ledger.lines) {
          const day = bookedOn.get(`${line.enterpriseCode} ${line.voucherNo}`);
          const change = line.debitFen - line.creditFen;
          balance += change;
          if (!['1001', '1002'].includes(line.accountCode)) continue;
          const key = `${line.enterpriseCode} ${line.accountCode} ${day}`;
          days.set(key, (days.get(key) ?? 0n) + change);
        }
        expect(balance).toBe(0n);
        const running = new Map<string, bigint>();
        for (const [key, change] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
          const account = key.slice(0, key.lastIndexOf(' '));
          const now = (running.get(account) ?? 0n) + change;
          expect(now >= 0n, key).toBe(true);
          running.set(account, now);
        }
        expect(ledger.vouchers.some((one) => one.reversesNo)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  test('help every household by the end of 2019, and record nothing before it happened', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { benefits, ledger, links } = make(seed);
        const helped = benefits.filter((one) => one.happenedOn < '2020-01-01');
        expect(new Set(helped.map((one) => one.householdNo)).size).toBe(890);
        expect(new Set(links.map((one) => one.householdNo)).size).toBe(890);
        expect(benefits.every((one) => one.recordedOn >= one.happenedOn)).toBe(true);
        expect(ledger.vouchers.every((one) => one.recordedOn >= one.bookedOn)).toBe(true);
        const last = [...benefits, ...ledger.vouchers]
          .map((one) => one.recordedOn)
          .sort()
          .at(-1);
        expect(last && last <= '2020-12-31').toBe(true);
        const late = benefits.filter(
          (one) => one.recordedOn.slice(0, 7) !== one.happenedOn.slice(0, 7),
        ).length;
        expect(late).toBeGreaterThan(0);
        expect(late / benefits.length).toBeLessThan(0.1);
      }),
      { numRuns: 8 },
    );
  });
});

test('the same seed makes the same detail, another other detail', () => {
  expect(fingerprint([make(5)])).toBe(fingerprint([make(5)]));
  expect(fingerprint([make(5)])).not.toBe(fingerprint([make(6)]));
});
