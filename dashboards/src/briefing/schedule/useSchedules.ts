import type { BriefingScheduleInput } from '@minxin/boards/contract';
import { useClientHandle } from '@urql/vue';
import { onScopeDispose, shallowRef } from 'vue';
import { problemOf, type RequestError, saidIn } from '../../graphql/problem.ts';
import {
  AddBriefingScheduleDocument,
  BriefingSchedulesDocument,
  type BriefingSchedulesQuery,
  ChangeBriefingScheduleDocument,
  RemoveBriefingScheduleDocument,
  RunBriefingScheduleDocument,
  type ScheduleOutcomeFragment,
} from './schedule.generated.ts';

export type Schedule = BriefingSchedulesQuery['briefingSchedules'][number];
export type Run = Schedule['runs'][number];

const fresh = { requestPolicy: 'network-only' } as const;
/** How often it is looked at while something runs, in ms. */
const LOOK_MS = 5_000;

const isMoving = ({ runs }: Schedule): boolean =>
  runs.some(({ state }) => state === 'PENDING' || state === 'RUNNING');

/** What is to be told here: that nobody is signed in, or no server answers, the page tells. */
function messageOf(error: RequestError | undefined): string | undefined {
  const problem = error && problemOf(error);
  return saidIn(problem);
}

/** What is made by itself, and what staff do with it. */
export function useSchedules() {
  const { client } = useClientHandle();
  const schedules = shallowRef<readonly Schedule[]>();
  const isBusy = shallowRef(false);
  /** Why the last thing was refused, or nothing can be shown. */
  const said = shallowRef<string>();
  let look: ReturnType<typeof setTimeout> | undefined;

  async function load(): Promise<void> {
    clearTimeout(look);
    const { data, error } = await client.query(BriefingSchedulesDocument, {}, fresh).toPromise();
    said.value = messageOf(error) ?? said.value;
    if (data) schedules.value = data.briefingSchedules;
    if (schedules.value?.some(isMoving)) look = setTimeout(load, LOOK_MS);
  }

  /** Does something and shows how things stand afterwards. @returns whether it was done */
  async function act(
    work: () => Promise<{
      readonly outcome?: ScheduleOutcomeFragment | undefined;
      readonly error?: RequestError | undefined;
    }>,
  ): Promise<boolean> {
    isBusy.value = true;
    const { outcome, error } = await work();
    said.value = outcome?.problem?.message ?? messageOf(error);
    await load();
    isBusy.value = false;
    return outcome?.ok ?? false;
  }

  onScopeDispose(() => clearTimeout(look));
  void load();
  return {
    ...{ schedules, isBusy, said },
    add: (schedule: BriefingScheduleInput) =>
      act(async () => {
        const told = await client.mutation(AddBriefingScheduleDocument, { schedule }).toPromise();
        return { outcome: told.data?.addBriefingSchedule, error: told.error };
      }),
    change: (id: number, schedule: BriefingScheduleInput) =>
      act(async () => {
        const told = await client
          .mutation(ChangeBriefingScheduleDocument, { id, schedule })
          .toPromise();
        return { outcome: told.data?.changeBriefingSchedule, error: told.error };
      }),
    remove: (id: number) =>
      act(async () => {
        const told = await client.mutation(RemoveBriefingScheduleDocument, { id }).toPromise();
        return { outcome: told.data?.removeBriefingSchedule, error: told.error };
      }),
    run: (id: number) =>
      act(async () => {
        const told = await client.mutation(RunBriefingScheduleDocument, { id }).toPromise();
        return { outcome: told.data?.runBriefingSchedule, error: told.error };
      }),
  };
}
