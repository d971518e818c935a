import { reachedOf, StandingDocument, type SubjectField } from '@minxin/boards';
import { type Day, dayOf } from '@minxin/calendar';
import { useQuery } from '@urql/vue';
import { computed, watch } from 'vue';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { tellVersion, useLive } from './live.ts';

/** The district, and the day that each subject's records reach; all pages share the one answer. */
export function useStanding() {
  const { data, error, executeQuery } = useQuery({
    query: StandingDocument,
    variables: { period: { year: Number(dayOf(new Date()).slice(0, 4)) } },
  });
  const ask = () => executeQuery({ requestPolicy: 'network-only' });
  watch(useLive(), ask);
  watch(
    () => data.value?.district.dataVersion,
    (version) => {
      if (version !== undefined) tellVersion(version);
    },
    { immediate: true },
  );
  return {
    district: computed(() => data.value?.district),
    /** The last day that the records of any of the subjects reach; null without records, undefined until it is known. */
    reached: (subjects: readonly SubjectField[]): Day | null | undefined =>
      data.value == null ? undefined : reachedOf(data.value, subjects),
    problem: computed<Problem | undefined>(() =>
      error.value === undefined || data.value != null ? undefined : problemOf(error.value),
    ),
    retry: ask,
  };
}
