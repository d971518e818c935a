import type { AccountInput } from '@minxin/boards/contract';
import { useClientHandle } from '@urql/vue';
import { shallowRef } from 'vue';
import { type Problem, problemOf, type RequestError } from '../graphql/problem.ts';
import {
  type AccountLineFragment,
  type AccountOutcomeFragment,
  AccountsDocument,
  type AccountsQuery,
  ChangeAccountDocument,
  CreateAccountDocument,
  CreatePasswordLinkDocument,
  EnableAccountDocument,
  UnlockAccountDocument,
} from './accounts.generated.ts';

export type Account = AccountLineFragment;
export type Choices = AccountsQuery['accountChoices'];

const fresh = { requestPolicy: 'network-only' } as const;

/** Every account, and what an administrator does with them. */
export function useAccounts() {
  const { client } = useClientHandle();
  const accounts = shallowRef<readonly Account[]>();
  const choices = shallowRef<Choices>();
  const problem = shallowRef<Problem>();
  const isBusy = shallowRef(false);
  /** Why the last thing was refused. */
  const said = shallowRef<string>();
  /** The link that the last thing made, and for whom. */
  const link = shallowRef<{ readonly name: string; readonly address: string }>();

  async function load(): Promise<void> {
    const { data, error } = await client.query(AccountsDocument, {}, fresh).toPromise();
    problem.value = error && problemOf(error);
    if (!data) return;
    accounts.value = data.accounts;
    choices.value = data.accountChoices;
  }

  /** Does something and shows how things stand afterwards. @returns whether it was done */
  async function act(
    name: string,
    work: () => Promise<{
      readonly outcome: AccountOutcomeFragment | undefined;
      readonly error: RequestError | undefined;
    }>,
  ): Promise<boolean> {
    isBusy.value = true;
    const { outcome, error } = await work();
    said.value = outcome?.problem?.message ?? error?.graphQLErrors[0]?.message;
    const address = outcome?.passwordLink;
    link.value = address ? { name, address } : undefined;
    await load();
    isBusy.value = false;
    return outcome?.ok ?? false;
  }

  void load();
  return {
    ...{ accounts, choices, problem, isBusy, said, link, retry: load },
    create: (account: AccountInput) =>
      act(account.displayName, async () => {
        const { data, error } = await client
          .mutation(CreateAccountDocument, { account })
          .toPromise();
        return { outcome: data?.createAccount, error };
      }),
    change: (id: string, account: AccountInput) =>
      act(account.displayName, async () => {
        const { data, error } = await client
          .mutation(ChangeAccountDocument, { id, account })
          .toPromise();
        return { outcome: data?.changeAccount, error };
      }),
    enable: ({ id, displayName }: Account, isEnabled: boolean) =>
      act(displayName, async () => {
        const { data, error } = await client
          .mutation(EnableAccountDocument, { id, isEnabled })
          .toPromise();
        return { outcome: data?.enableAccount, error };
      }),
    unlock: ({ id, displayName }: Account) =>
      act(displayName, async () => {
        const { data, error } = await client.mutation(UnlockAccountDocument, { id }).toPromise();
        return { outcome: data?.unlockAccount, error };
      }),
    makeLink: ({ id, displayName }: Account) =>
      act(displayName, async () => {
        const { data, error } = await client
          .mutation(CreatePasswordLinkDocument, { id })
          .toPromise();
        return { outcome: data?.createPasswordLink, error };
      }),
  };
}
