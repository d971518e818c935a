import {
  addSchedule,
  BriefingError,
  changeSchedule,
  problemOf,
  queueRun,
  readSchedule,
  removeSchedule,
} from '@minxin/briefings';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { orderOf } from './schedule-order.ts';

/** Does something to a schedule and tells how it stands then, or why it was refused. */
async function outcome(context: Context, work: () => Promise<number | null>) {
  try {
    const id = await work();
    const schedule = id === null ? null : await readSchedule(context, id);
    return { ok: true, schedule, problem: null };
  } catch (failure) {
    if (failure instanceof BriefingError)
      return { ok: false, schedule: null, problem: problemOf(failure) };
    throw failure;
  }
}

/** What staff do with schedules. */
export const scheduleMutations: Resolvers = {
  Mutation: {
    addBriefingSchedule: (_, { schedule }, context) =>
      outcome(context, () => addSchedule(context, orderOf(schedule))),
    changeBriefingSchedule: (_, { id, schedule }, context) =>
      outcome(context, async () => {
        await changeSchedule(context, id, orderOf(schedule));
        return id;
      }),
    removeBriefingSchedule: (_, { id }, context) =>
      outcome(context, async () => {
        await removeSchedule(context, id);
        return null;
      }),
    runBriefingSchedule: (_, { id, period }, context) =>
      outcome(context, async () => {
        await queueRun(context, id, period ?? undefined);
        return id;
      }),
  },
};
