import { reachedOf, StandingDocument, type SubjectField } from '@minxin/boards';
import { type Day, dayOf } from '@minxin/calendar';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { type Problem, problemOf } from '../graphql/problem.ts';

/** The district, and the day that each subject's records reach; all pages share the one answer. */
export function useStanding() {
  const { data, error, executeQuery } = useQuery({
    query: StandingDocument,
    variables: { period: { year: Number(dayOf(new Date()).slice(0, 4)) } },
    requestPolicy: 'cache-first',
  });
  return {
    district: computed(() => data.value?.district),
    /** The last day that the records of any of the subjects reach; null without records, undefined until it is known. */
    reached: (subjects: readonly SubjectField[]): Day | null | undefined =>
      data.value == null ? undefined : reachedOf(data.value, subjects),
    problem: computed<Problem | undefined>(() =>
      error.value === undefined || data.value != null ? undefined : problemOf(error.value),
    ),
    retry: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
