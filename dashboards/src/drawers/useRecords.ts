import { askedPeriod, type Frame } from '@minxin/boards';
import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { RecordPart } from '../address/view-text.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import {
  RecordsBehindDocument,
  type RecordsBehindQuery,
  type RecordsBehindQueryVariables,
} from './records.generated.ts';

type Slice = NonNullable<RecordsBehindQuery['slice']>;
export type RecordPage = NonNullable<Slice['records']>;

export interface AskedRecords {
  readonly frame: Frame;
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly subject: string;
  readonly metric: string | undefined;
  readonly part: RecordPart;
}

/** The records behind a number, page by page as they are looked at. */
export function useRecords(asked: () => AskedRecords) {
  const { client } = useClientHandle();
  const answer = shallowRef<RecordsBehindQuery>();
  const rows = shallowRef<RecordPage['rows']>([]);
  const problem = shallowRef<Problem>();
  const busy = ref(false);
  let next: string | null = null;
  /** Counts the questions: an answer to one before the last is too late. */
  let turn = 0;

  const variables = (after: string | null): RecordsBehindQueryVariables => {
    const { frame, where, subject, metric, part } = asked();
    return {
      ...{ subject: subject as RecordsBehindQueryVariables['subject'], part, after },
      period: askedPeriod(frame.period),
      keys: Object.entries(where).map(([dimension, keys]) => ({ dimension, in: [...keys] })),
      metric: metric ?? null,
    };
  };

  async function read(after: string | null) {
    const mine = turn;
    busy.value = true;
    const { data, error } = await client.query(RecordsBehindDocument, variables(after)).toPromise();
    if (mine !== turn) return;
    busy.value = false;
    problem.value = error ? problemOf(error) : undefined;
    if (!data) return;
    answer.value = data;
    const page = data.slice?.records;
    next = page?.after ?? null;
    rows.value = after === null ? (page?.rows ?? []) : [...rows.value, ...(page?.rows ?? [])];
  }

  watch(
    () => JSON.stringify(variables(null)),
    () => {
      turn += 1;
      rows.value = [];
      answer.value = undefined;
      void read(null);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    turn += 1;
  });

  return {
    page: computed(() => answer.value?.slice?.records ?? undefined),
    words: computed(() => answer.value?.metrics ?? []),
    rows,
    problem,
    busy,
    more: () => {
      if (!busy.value && next !== null) void read(next);
    },
  };
}
