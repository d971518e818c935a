import { addWorkingDays, type Day } from '@minxin/calendar';
import { DISTRIBUTION_STEPS, type distributionSteps } from '@minxin/database';
import type { Random } from '../random/random.ts';
import type { Made } from '../writing/made.ts';

export type Step = Made<typeof distributionSteps>;
type StepName = (typeof DISTRIBUTION_STEPS)[number];

/** How each step is called, and the working days that it takes after the one before. */
const PACE: Readonly<Record<StepName, readonly [words: string, least: number, most: number]>> = {
  proposal: ['提议', 0, 1],
  consultation: ['商议', 1, 2],
  deliberation: ['审议', 1, 2],
  resolution: ['决议', 1, 3],
  resolution_public: ['决议公开', 1, 1],
  result_public: ['结果公开', 5, 5],
};

/** The first `count` steps of a plan's 四议两公开, from the plan's day on. */
export function stepsOf(planNo: string, plannedOn: Day, count: number, random: Random): Step[] {
  let doneOn = plannedOn;
  return DISTRIBUTION_STEPS.slice(0, count).map((step) => {
    const [words, least, most] = PACE[step];
    doneOn = addWorkingDays(doneOn, random.whole(least, most));
    return { planNo, step, doneOn, document: `模拟材料：${planNo} ${words}记录` };
  });
}
