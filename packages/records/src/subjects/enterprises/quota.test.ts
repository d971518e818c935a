import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeTeam, teamCompliance } from './quota.ts';

test.each([
  [98, 39, 40, 'failing', 1],
  [98, 40, 40, 'compliant', 0],
  [0, 0, 40, 'unstaffed', 0],
  [0, 0, 0, 'unstaffed', 0],
  [5, 2, 40, 'compliant', 0],
  [1, 0, 5, 'failing', 1],
  [20, 1, 5, 'compliant', 0],
  [21, 1, 5, 'failing', 1],
  [11, 1, 10, 'failing', 1],
  [100, 0, 40, 'failing', 40],
  [3, 0, 0, 'compliant', 0],
] as const)(
  '%i members, %i poor, quota %i %%: %s, %i missing',
  (headcount, poor, percent, state, shortfall) => {
    expect(judgeTeam(headcount, poor, percent)).toEqual({
      ...{ headcount, poor, percent, state, shortfall },
    });
  },
);

test('hiring the shortfall in place of others makes a team compliant, one fewer does not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.nat(2000),
      fc.nat(100),
      (all, some, percent) => {
        const poor = some % (all + 1);
        const { shortfall, state } = judgeTeam(all, poor, percent);
        expect(judgeTeam(all, poor + shortfall, percent).state).toBe('compliant');
        expect(shortfall > 0).toBe(state === 'failing');
        if (shortfall > 0)
          expect(judgeTeam(all, poor + shortfall - 1, percent).state).toBe('failing');
      },
    ),
  );
});

const quota = (fromDay: string, percent: number) => ({ team: 'labour' as const, fromDay, percent });
const member = (joinedOn: string, leftOn: string | null, wasPoorAtHiring = true) => ({
  ...{ team: 'labour' as const, joinedOn, leftOn, wasPoorAtHiring },
});

test('a member counts from the day of joining to the day before that of leaving', () => {
  const on = (day: string) =>
    teamCompliance('labour', [member('2019-03-01', '2019-06-01')], [quota('2019-01-01', 40)], day)
      ?.headcount;
  expect(['2019-02-28', '2019-03-01', '2019-05-31', '2019-06-01'].map(on)).toEqual([0, 1, 1, 0]);
});

test('the quota is the one in force on the day; before the first there is nothing to judge', () => {
  const on = (day: string) =>
    teamCompliance(
      'labour',
      [member('2018-01-01', null), member('2018-01-01', null, false)],
      [quota('2020-01-01', 60), quota('2019-01-01', 40)],
      day,
    )?.state;
  expect(['2018-12-31', '2019-01-01', '2019-12-31', '2020-01-01'].map(on)).toEqual([
    ...[undefined, 'compliant', 'compliant', 'failing'],
  ]);
});
