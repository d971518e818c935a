import { AccessError, may, type Viewer } from '@minxin/access';
import { isWhole } from '@minxin/database';
import { demand } from '../access/rules/rule.ts';
import type { Context } from '../context.ts';

/** The account of a viewer; null for the owner of the machine. */
export const ownerId = ({ accountId }: Pick<Viewer, 'accountId'>): number | null =>
  accountId === null ? null : Number(accountId);

/** Whose sessions and tokens a viewer may end: their own, or for who manages accounts undefined: anybody's. */
export const endsOf = ({ viewer }: Context): number | null | undefined =>
  may(viewer, 'manageAccounts') && isWhole(viewer.scope) ? undefined : ownerId(viewer);

/** The row that an id of the contract names; 0, which none has, for a text that is no id. */
export const rowId = (id: string): number => (/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0);

/** What is told of an account's insides: to itself, and to who manages accounts. */
export function demandOwn(context: Context, accountId: number): void {
  if (ownerId(context.viewer) !== accountId)
    demand(context.viewer, { permission: 'manageAccounts', isWhole: true });
}

/** @throws AccessError FORBIDDEN where a token of somebody's making asks: who has found one gets no further */
export function demandPerson({ access }: Context): void {
  if (!access.byApiToken) return;
  throw new AccessError('FORBIDDEN', {
    zh: '用口令不能改账号、密码或口令，请在网页上登录后再改。',
    en: 'A token changes no accounts, passwords or tokens: sign in on the page.',
  });
}
