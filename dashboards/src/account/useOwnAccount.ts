import type { ApiTokenInput } from '@minxin/boards/contract';
import { useClientHandle } from '@urql/vue';
import { shallowRef } from 'vue';
import { type Problem, problemOf, type RequestError } from '../graphql/problem.ts';
import {
  ChangePasswordDocument,
  CreateApiTokenDocument,
  EndSessionDocument,
  OwnAccountDocument,
  type OwnAccountQuery,
  RevokeApiTokenDocument,
} from './account.generated.ts';

export type OwnAccount = OwnAccountQuery['me'];

/** What a change came to. */
export interface Outcome {
  readonly ok: boolean;
  /** Why it was refused. */
  readonly said?: string | undefined;
}

const fresh = { requestPolicy: 'network-only' } as const;

/** One's own account: where one is signed in, one's tokens, and what one does with them. */
export function useOwnAccount() {
  const { client } = useClientHandle();
  const own = shallowRef<OwnAccount>();
  const problem = shallowRef<Problem>();
  const isBusy = shallowRef(false);

  async function load(): Promise<void> {
    const { data, error } = await client.query(OwnAccountDocument, {}, fresh).toPromise();
    problem.value = error && problemOf(error);
    if (data) own.value = data.me;
  }

  async function act<
    Told extends { readonly ok: boolean; readonly problem: { readonly message: string } | null },
  >(
    work: () => Promise<{
      readonly told: Told | undefined;
      readonly error: RequestError | undefined;
    }>,
  ): Promise<Outcome & { readonly told: Told | undefined }> {
    isBusy.value = true;
    const { told, error } = await work();
    await load();
    isBusy.value = false;
    return {
      ok: told?.ok ?? false,
      said: told?.problem?.message ?? error?.graphQLErrors[0]?.message,
      told,
    };
  }

  void load();
  return {
    ...{ own, problem, isBusy, retry: load },
    changePassword: (present: string, next: string) =>
      act(async () => {
        const { data, error } = await client
          .mutation(ChangePasswordDocument, { present, next })
          .toPromise();
        return { told: data?.changePassword, error };
      }),
    endSession: (id: string) =>
      act(async () => {
        const { data, error } = await client.mutation(EndSessionDocument, { id }).toPromise();
        return { told: data?.endSession, error };
      }),
    createToken: (token: ApiTokenInput) =>
      act(async () => {
        const { data, error } = await client
          .mutation(CreateApiTokenDocument, { token })
          .toPromise();
        return { told: data?.createApiToken, error };
      }),
    revokeToken: (id: string) =>
      act(async () => {
        const { data, error } = await client.mutation(RevokeApiTokenDocument, { id }).toPromise();
        return { told: data?.revokeApiToken, error };
      }),
  };
}
