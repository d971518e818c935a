import { useClientHandle } from '@urql/vue';
import { computed, shallowRef } from 'vue';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { type Batch, batchesQuery } from './batch-documents.ts';

const PAGE = 20;

/** The history, newest first, page after page. */
export function useBatches() {
  const { client } = useClientHandle();
  const batches = shallowRef<readonly Batch[]>();
  const cursor = shallowRef<string | null>(null);
  const problem = shallowRef<Problem>();

  async function load(after: string | null): Promise<void> {
    const context = { requestPolicy: 'network-only' } as const;
    const { data, error } = await client
      .query(batchesQuery, { first: PAGE, after }, context)
      .toPromise();
    problem.value = error === undefined ? undefined : problemOf(error);
    if (data == null) return;
    const { nodes, pageInfo } = data.batches;
    batches.value = after === null ? nodes : [...(batches.value ?? []), ...nodes];
    cursor.value = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }

  void load(null);
  return {
    batches,
    problem,
    hasMore: computed(() => cursor.value !== null),
    more: () => load(cursor.value),
    refresh: () => load(null),
  };
}
