import { useQuery } from '@urql/vue';
import { computed, ref, watch } from 'vue';
import { importProblems } from './problem-documents.ts';
import { isOf, type ProblemGroup } from './problem-groups.ts';

const PAGE = 20;

/** What is wrong row by row, of a group or of all, a page at a time. */
export function useProblems(job: () => string, group: () => ProblemGroup | null) {
  const pages = ref(1);
  watch(group, () => {
    pages.value = 1;
  });
  const { data, fetching } = useQuery({
    query: importProblems,
    variables: () => ({
      job: job(),
      first: PAGE * pages.value,
      column: group()?.column ?? null,
    }),
  });
  return {
    problems: computed(() => {
      const all = data.value?.importJob?.report?.problems ?? [];
      const chosen = group();
      return chosen === null ? all : all.filter((problem) => isOf(chosen, problem));
    }),
    fetching,
    more: () => {
      pages.value += 2;
    },
  };
}
