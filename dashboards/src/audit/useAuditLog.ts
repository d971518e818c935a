import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { AuditEventsDocument, type AuditRowFragment } from './audit.generated.ts';
import { type AuditFilter, whereOf } from './audit-filter.ts';

export type AuditRow = AuditRowFragment;

const PAGE = 50;
const fresh = { requestPolicy: 'network-only' } as const;

/** The log as far as it is looked for, newest first, page after page; nothing is asked until that is known. */
export function useAuditLog(filter: () => AuditFilter | undefined) {
  const { client } = useClientHandle();
  const rows = shallowRef<readonly AuditRow[]>();
  const total = shallowRef(0);
  const cursor = shallowRef<string | null>(null);
  const problem = shallowRef<Problem>();
  /** Counts the questions: an answer to one before the last is too late. */
  let turn = 0;

  async function load(after: string | null): Promise<void> {
    const asked = filter();
    if (!asked) return;
    const mine = ++turn;
    const variables = { where: whereOf(asked), first: PAGE, after };
    const { data, error } = await client.query(AuditEventsDocument, variables, fresh).toPromise();
    if (mine !== turn) return;
    problem.value = error && problemOf(error);
    if (!data) return;
    const { nodes, pageInfo, totalCount } = data.auditEvents;
    rows.value = after === null ? nodes : [...(rows.value ?? []), ...nodes];
    total.value = totalCount;
    cursor.value = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }

  watch(
    () => JSON.stringify(filter()),
    () => void load(null),
    { immediate: true },
  );
  onScopeDispose(() => {
    turn += 1;
  });
  return {
    ...{ rows, total, problem },
    hasMore: computed(() => cursor.value !== null),
    more: () => load(cursor.value),
    refresh: () => load(null),
  };
}
