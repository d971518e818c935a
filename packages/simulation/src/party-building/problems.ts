import { addDays } from '@minxin/calendar';
import type { grassrootsProblems } from '@minxin/database';
import type { Village } from '../places.ts';
import type { Random } from '../random/random.ts';
import { workingDayIn } from '../time/working-day-in.ts';
import { FREE_YEAR, PUBLISHED_YEAR } from '../time/years.ts';
import type { Made } from '../writing/made.ts';
import type { PartyBuildingTargets } from './targets.ts';

export type Problem = Made<typeof grassrootsProblems>;

const FREE_PROBLEMS = 8;
/** Of the free year's, the last are still open at its end. */
const FREE_OPEN = 2;
const MATTERS = [
  '入户道路破损',
  '饮水水压不足',
  '办证往返路远',
  '农产品滞销',
  '路灯不亮',
  '排水沟堵塞',
];

/** Problems found in two years: the published year's are as many as printed, and all solved within it. */
export function makeProblems(
  { problemsSolved }: PartyBuildingTargets,
  villages: readonly Village[],
  random: Random,
): Problem[] {
  return [
    ...problemsOf(PUBLISHED_YEAR, problemsSolved, 0, villages, random),
    ...problemsOf(FREE_YEAR, FREE_PROBLEMS, FREE_OPEN, villages, random),
  ];
}

function problemsOf(
  year: number,
  count: number,
  open: number,
  villages: readonly Village[],
  random: Random,
): Problem[] {
  return Array.from({ length: count }, () => workingDayIn(`${year}-04-08`, `${year}-10-23`, random))
    .sort()
    .map((foundOn, position) => ({
      problemNo: `SIM-NT${year}-${position + 1}`,
      place: villages[random.whole(0, villages.length - 1)]?.name ?? '模拟村',
      matter: `模拟难题：${MATTERS[position % MATTERS.length]}`,
      ownerOffice: '模拟综合股',
      foundOn,
      solvedOn:
        position >= count - open
          ? null
          : workingDayIn(addDays(foundOn, 5), addDays(foundOn, 45), random),
    }));
}
