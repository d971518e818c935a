import type { Context } from '../context.ts';
import type { ImportInput, Resolvers } from '../generated/resolvers.generated.ts';
import { upper } from '../resolvers/upper.ts';
import type { ImportJob } from './import-job.ts';
import { isTheirs } from './own-work.ts';
import { toldAgain, toldOf } from './told.ts';

async function order(
  input: ImportInput,
  isTrial: boolean,
  { desk, actor, districtCode, viewer, witness }: Context,
): Promise<ImportJob> {
  const told = toldOf(input);
  const stored = await desk.store.find(input.upload);
  const mode = input.mode === 'ALL' ? 'all' : 'good';
  return desk.jobs.order({
    ...{ stored, told, mode, isTrial, actor, witness },
    scope: { districtCode, ...viewer.scope },
  });
}

const isAtFault = ({ outcome }: ImportJob): boolean =>
  (outcome?.report?.problems.length ?? 0) + (outcome?.report?.fileProblems.length ?? 0) > 0;

/** Imports and trials on their way. */
export const jobResolvers: Resolvers = {
  Query: {
    importJob: (_, { id }, { desk, clock, viewer }) => {
      // It moves on by itself: the data version does not tell of it.
      clock.notePassing();
      const job = desk.jobs.find(id);
      return job && isTheirs(viewer, job.order.actor) ? job : null;
    },
  },
  Mutation: {
    tryImport: (_, { input }, context) => order(input, true, context),
    runImport: (_, { input }, context) => order(input, false, context),
  },
  ImportJob: {
    upload: ({ order }) => order.stored.upload,
    fileName: ({ order }) => order.stored.name,
    fileSize: ({ order }) => order.stored.bytes,
    told: ({ order }) => toldAgain(order.told),
    isTrial: ({ order }) => order.isTrial,
    state: ({ state }) => upper(state),
    waitsFor: (job, _, { desk }) => desk.jobs.ahead(job)?.order.stored.name ?? null,
    phase: ({ phase }) => phase && upper(phase),
    rowsPerSecond: (job) => job.rowsPerSecond(Date.now()),
    secondsLeft: (job) => job.secondsLeft(Date.now()),
    report: ({ outcome }) => outcome?.report ?? null,
    errorWorkbook: (job) => (isAtFault(job) ? `/imports/jobs/${job.id}/errors.xlsx` : null),
  },
};
