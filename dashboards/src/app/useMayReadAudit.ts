import { useQuery } from '@urql/vue';
import { type ComputedRef, computed } from 'vue';
import { MayReadAuditDocument } from './may-read-audit.generated.ts';

/** Whether the reader is an auditor; no until that is known. */
export function useMayReadAudit(): ComputedRef<boolean> {
  const { data } = useQuery({ query: MayReadAuditDocument });
  return computed(() => data.value?.mayReadAudit ?? false);
}
