import { reachedOf, StandingDocument, type StandingQuery, type SubjectField } from '@minxin/boards';
import { type Day, dayOf } from '@minxin/calendar';
import { useQuery } from '@urql/vue';
import { computed, shallowRef, watch } from 'vue';
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
  /** The last answer: it stands while a newer one fails to come. */
  const known = shallowRef<StandingQuery>();
  watch(
    data,
    (answer) => {
      if (answer == null) return;
      known.value = answer;
      tellVersion(answer.district.dataVersion);
    },
    { immediate: true },
  );
  return {
    district: computed(() => known.value?.district),
    /** The last day that the records of any of the subjects reach; null without records, undefined until it is known. */
    reached: (subjects: readonly SubjectField[]): Day | null | undefined =>
      known.value && reachedOf(known.value, subjects),
    /** Why the reader is not told of one of the subjects; undefined where all are in their reach. */
    beyond: (subjects: readonly SubjectField[]): string | undefined =>
      error.value?.graphQLErrors.find(
        ({ extensions, path }) =>
          extensions?.code === 'OUT_OF_SCOPE' && subjects.some((subject) => subject === path?.[0]),
      )?.message,
    problem: computed<Problem | undefined>(() =>
      error.value === undefined || known.value !== undefined ? undefined : problemOf(error.value),
    ),
    retry: ask,
  };
}
