import { AccessError, type Viewer } from '@minxin/access';
import { demand } from '../access/demand.ts';
import type { Context } from '../context.ts';

/** The account of a viewer; null for the owner of the machine. */
export const ownerId = ({ accountId }: Pick<Viewer, 'accountId'>): number | null =>
  accountId === null ? null : Number(accountId);

/** Whose sessions or tokens somebody may touch: their own, or undefined for anybody's. */
export const reachOf = ({ viewer }: Context, mayOthers: boolean): number | null | undefined =>
  mayOthers ? undefined : ownerId(viewer);

/** What is told of an account's insides: to itself, and to who manages accounts. */
export function demandOwn(context: Context, accountId: number): void {
  if (ownerId(context.viewer) !== accountId) demand(context.viewer, 'manageAccounts');
}

/** @throws AccessError FORBIDDEN where a token of somebody's making asks: who has found one gets no further */
export function demandPerson({ access }: Context): void {
  if (!access.byApiToken) return;
  throw new AccessError('FORBIDDEN', {
    zh: '用口令不能改账号、密码或口令，请在网页上登录后再改。',
    en: 'A token changes no accounts, passwords or tokens: sign in on the page.',
  });
}
