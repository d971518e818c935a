import { useClientHandle } from '@urql/vue';
import { onScopeDispose, shallowRef } from 'vue';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { PersonsDocument, type PersonsQuery } from './persons.generated.ts';

export type PersonRecord = PersonsQuery['persons'][number];

/** Who stands behind a record, masked. */
export function usePersons(asked: { readonly type: string; readonly record: string }) {
  const { client } = useClientHandle();
  const persons = shallowRef<readonly PersonRecord[]>();
  const problem = shallowRef<Problem>();
  let isGone = false;
  onScopeDispose(() => {
    isGone = true;
  });
  void client
    .query(PersonsDocument, asked)
    .toPromise()
    .then(({ data, error }) => {
      if (isGone) return;
      persons.value = data?.persons;
      problem.value = error ? problemOf(error) : undefined;
    });
  return { persons, problem };
}
