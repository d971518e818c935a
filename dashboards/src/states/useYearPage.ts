import { type TypedDocumentNode, useQuery } from '@urql/vue';
import { type ComputedRef, computed } from 'vue';
import { useDistrict } from '../app/useDistrict.ts';
import { useYear } from '../app/useYear.ts';
import { problemOf } from '../graphql/problem.ts';
import { messages } from '../messages/index.ts';
import type { PageState } from './page-state.ts';

export interface YearPage<Answer, Variables extends { year: number }, View> {
  readonly query: TypedDocumentNode<Answer, Variables>;
  readonly variables: (year: number) => Variables;
  /** Which years the page is for, of those that `useDistrict` knows. */
  readonly offered: 'recorded' | 'printed';
  readonly view: (answer: Answer, year: number) => View;
}

/** A page about the year in its address: its state, the years it offers, and a way to ask again. */
export function useYearPage<Answer, Variables extends { year: number }, View>(
  page: YearPage<Answer, Variables, View>,
) {
  const district = useDistrict();
  const years = page.offered === 'recorded' ? district.years : district.publishedYears;
  const { year, unreadable } = useYear(() => years.value);
  const known = computed(() => year.value !== undefined && years.value?.includes(year.value));
  const { data, error, operation, executeQuery } = useQuery<Answer, Variables>({
    query: page.query,
    variables: () => page.variables(year.value ?? 0),
    pause: () => known.value !== true,
  });

  const state: ComputedRef<PageState<View>> = computed(() => {
    if (district.problem.value !== undefined)
      return { kind: 'problem', problem: district.problem.value };
    if (years.value === undefined) return { kind: 'loading' };
    if (year.value === undefined || known.value !== true)
      return { kind: 'empty', year: year.value, years: years.value };
    // An answer to the question before this one must not stand under this year.
    if (operation.value?.variables.year !== year.value) return { kind: 'loading' };
    if (data.value != null) return { kind: 'ready', view: page.view(data.value, year.value) };
    if (error.value !== undefined) return { kind: 'problem', problem: problemOf(error.value) };
    return { kind: 'loading' };
  });

  return {
    state,
    view: computed(() => (state.value.kind === 'ready' ? state.value.view : undefined)),
    year,
    years: computed(() => years.value ?? []),
    /** A sentence about the year in the address, where it could not be read. */
    note: computed(() =>
      unreadable.value === undefined || year.value === undefined
        ? undefined
        : messages.year.unreadable(unreadable.value, year.value),
    ),
    retry: () => {
      if (district.problem.value !== undefined) district.retry();
      else executeQuery({ requestPolicy: 'network-only' });
    },
  };
}
