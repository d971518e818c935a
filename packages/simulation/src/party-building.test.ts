import { isWorkingDay } from '@minxin/calendar';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { makePartyBuilding } from './party-building.ts';
import { PRINTED, VILLAGES } from './testing/figures.ts';
import { fingerprint } from './testing/fingerprint.ts';

// Many seeds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const make = (seed: number) => makePartyBuilding(PRINTED.partyBuilding, VILLAGES, seed);
type Made = ReturnType<typeof make>;

const in2019 = (day: string | null | undefined) => day?.startsWith('2019') === true;
const standing = <Row>(
  rows: readonly Row[],
  day: string,
  from: (row: Row) => string,
  to: (row: Row) => string | null | undefined,
) => rows.filter((row) => from(row) <= day && (to(row) ?? '9999') > day).length;
const heldOf = ({ activities }: Made, kind: string) =>
  activities.filter((one) => one.kind === kind && in2019(one.heldOn)).length;
const stepsOf = ({ steps }: Made, findingNo: string) =>
  steps.filter((step) => step.findingNo === findingNo);

describe('party building of any seed', () => {
  test('adds up to the figures of 2019', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = make(seed);
        expect(
          standing(
            made.branches,
            '2019-12-31',
            (b) => b.foundedOn,
            (b) => b.dissolvedOn,
          ),
        ).toBe(2);
        const members = standing(
          made.members,
          '2019-12-31',
          (m) => m.joinedOn,
          (m) => m.leftOn,
        );
        expect(members).toBeGreaterThan(50);
        expect(members).toBeLessThan(53);
        expect({
          democratic: heldOf(made, 'democratic_life_meeting'),
          organisational: heldOf(made, 'organisational_life_meeting'),
          themed: heldOf(made, 'themed_day'),
          study: heldOf(made, 'study_session'),
          surveys: heldOf(made, 'survey'),
          talks: made.talks
            .filter(({ day }) => in2019(day))
            .reduce((sum, { persons }) => sum + persons, 0),
          opinions: made.opinions.filter((one) => in2019(one.receivedOn)).length,
          answered: made.opinions.filter((one) => in2019(one.answeredOn)).length,
          found: made.findings.filter((one) => in2019(one.foundOn)).length,
          verified: made.steps.filter((one) => one.kind === 'verified' && in2019(one.takenOn))
            .length,
          solved: made.problems.filter((one) => in2019(one.solvedOn)).length,
          boards: standing(
            made.boards,
            '2019-12-31',
            (b) => b.putUpOn,
            (b) => b.takenDownOn,
          ),
        }).toEqual({
          ...{ democratic: 2, organisational: 1, themed: 11, study: 11, surveys: 7, talks: 22 },
          ...{ opinions: 32, answered: 32, found: 11, verified: 11, solved: 5, boards: 15 },
        });
      }),
      { numRuns: 50 },
    );
  });

  test('rectifies every finding of 2019 on time, and leaves some of 2020 overdue', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = make(seed);
        const open = made.findings.filter(
          ({ findingNo, dueOn }) =>
            !stepsOf(made, findingNo).some((s) => s.kind === 'verified' && s.takenOn <= dueOn),
        );
        expect(open.every(({ foundOn }) => foundOn.startsWith('2020'))).toBe(true);
        const overdue = open.filter(
          ({ findingNo, dueOn }) =>
            dueOn <= '2020-12-31' && !stepsOf(made, findingNo).some((s) => s.kind === 'verified'),
        );
        expect(overdue).toHaveLength(3);
      }),
      { numRuns: 50 },
    );
  });

  test('happens on working days of the two years, in order', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const made = make(seed);
        const days = [
          ...made.activities.flatMap((one) => [one.plannedOn, one.heldOn]),
          ...made.talks.map(({ day }) => day),
          ...made.opinions.flatMap((one) => [one.receivedOn, one.answeredOn]),
          ...made.findings.flatMap((one) => [one.foundOn, one.dueOn]),
          ...made.steps.map((one) => one.takenOn),
          ...made.problems.flatMap((one) => [one.foundOn, one.solvedOn]),
        ].filter((day) => day != null);
        expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
        expect(days.every((day) => day >= '2019-02-18' && day <= '2020-12-31')).toBe(true);
        const disordered = [
          ...made.activities.filter((one) => (one.heldOn ?? '9999') < one.plannedOn),
          ...made.activities.filter((one) => (one.present ?? 0) > one.expected || one.expected < 1),
          ...made.opinions.filter((one) => (one.answeredOn ?? '9999') < one.receivedOn),
          ...made.steps.filter(
            (one, s) => one.stepNo > 1 && one.takenOn < (made.steps[s - 1]?.takenOn ?? '9999'),
          ),
        ];
        expect(disordered).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test('the same seed makes the same records, another others', () => {
  const rows = (seed: number) => fingerprint(Object.values(make(seed)));
  expect(rows(5)).toBe(rows(5));
  expect(rows(5)).not.toBe(rows(6));
});
