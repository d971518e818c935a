import { nextOf, readRuns, readSchedules } from '@minxin/briefings';
import { periodName } from '@minxin/commentary';
import { enumName } from '@minxin/metrics';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from '../resolvers/upper.ts';
import { messageIn } from '../server/bilingual.ts';

const MOST_RUNS = 50;

/** Schedules of the briefing, and what came of their runs. */
export const scheduleResolvers: Resolvers = {
  Query: {
    briefingSchedules: async (_, __, context: Context) => {
      // Runs move on by themselves: the data version does not tell of them.
      context.clock.notePassing();
      return [...(await readSchedules(context))];
    },
  },
  BriefingSchedule: {
    grain: ({ grain }) => upper(grain),
    send: ({ send }) => upper(send),
    recipients: ({ recipients }) => [...recipients],
    next: (schedule, _, { now, language }) => {
      const next = nextOf(schedule, now);
      if (!next || next instanceof Error) return null;
      const { periodKey: period, dueAt } = next;
      return { period, periodLabel: periodName(period, language), dueAt };
    },
    nextProblem: (schedule, _, { now, language }) => {
      const next = nextOf(schedule, now);
      return next instanceof Error ? messageIn(next, language) : null;
    },
    runs: async ({ id: scheduleId }, { first }, context) => [
      ...(await readRuns(context, { scheduleId }, Math.min(Math.max(first, 0), MOST_RUNS))),
    ],
  },
  BriefingRecipient: {
    kind: ({ kind }) => upper(kind),
    language: ({ language }) => upper(language),
    formats: ({ formats }) => formats.map((format) => upper(format)),
    mayRead: ({ mayRead }) => mayRead?.map((subject) => enumName(subject)) ?? null,
  },
  BriefingRun: {
    period: ({ periodKey }) => periodKey,
    periodLabel: ({ periodKey }, _, { language }) => periodName(periodKey, language),
    state: ({ state }) => upper(state),
    nextAttemptAt: ({ state, nextAttemptAt }) => (state === 'pending' ? nextAttemptAt : null),
    deliveries: ({ deliveries }) => [...deliveries],
  },
  BriefingDelivery: {
    kind: ({ kind }) => upper(kind),
    files: ({ files }) => [...files],
  },
  BriefingProblem: { message: ({ zh, en }, _, { language }) => (language === 'zh' ? zh : en) },
};
