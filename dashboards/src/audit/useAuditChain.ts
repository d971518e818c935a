import { useClientHandle } from '@urql/vue';
import { shallowRef } from 'vue';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { AuditChainDocument, type AuditChainQuery } from './audit.generated.ts';

export type Chain = AuditChainQuery['auditChain'];

/** Whether the log is whole, as it was last verified, and a way to have that done now. */
export function useAuditChain() {
  const { client } = useClientHandle();
  const chain = shallowRef<Chain>();
  const problem = shallowRef<Problem>();
  const isVerifying = shallowRef(false);

  async function ask(now: boolean): Promise<void> {
    isVerifying.value = true;
    const context = { requestPolicy: 'network-only' } as const;
    const { data, error } = await client.query(AuditChainDocument, { now }, context).toPromise();
    isVerifying.value = false;
    problem.value = error && problemOf(error);
    if (data) chain.value = data.auditChain;
  }

  void ask(false);
  return { chain, problem, isVerifying, ask };
}
