import { apiTokens } from '@minxin/database';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import { checkScope } from '../accounts/account-order.ts';
import { isPrinted } from '../accounts/name-key.ts';
import { hashOf, newSecret } from '../secrets/secret.ts';
import { type Granted, grantedColumns } from '../viewer/granted.ts';
import { type ApiToken, apiTokenOf } from './api-token.ts';

/** Known by it where one turns up: in a log, in a file, in a repository. */
export const API_TOKEN_PREFIX = 'minxin_';
const SHOWN = API_TOKEN_PREFIX.length + 5;
const DAY = 24 * 60 * 60_000;
const MOST_DAYS = 365;
const LONGEST_NAME = 60;

export interface ApiTokenOrder extends Granted {
  readonly name: string;
  /** From 1 to 365. */
  readonly days: number;
}

/**
 * Makes a token for `Authorization: Bearer`. It may do what it is granted and its owner still may.
 * @param owner the account and what it is granted; of the owner of the machine the account is null
 * @returns the token, which is shown once, and what is kept of it
 * @throws AccessError where it would have no name, no end, no role, or a role that its owner has not
 */
export async function createApiToken(
  place: AccessPlace,
  owner: Granted & { readonly id: number | null },
  order: ApiTokenOrder,
  now: Date,
): Promise<{ readonly token: string; readonly entry: ApiToken }> {
  const name = order.name.trim();
  if (name === '' || [...name].length > LONGEST_NAME || !isPrinted(name)) throw badName();
  if (!Number.isInteger(order.days) || order.days < 1 || order.days > MOST_DAYS) throw badExpiry();
  if (order.roles.length === 0 || order.roles.some((role) => !owner.roles.includes(role)))
    throw tooWide();
  await checkScope(place, order);
  const token = API_TOKEN_PREFIX + newSecret();
  const [row] = await place.db
    .insert(apiTokens)
    .values({
      ...grantedColumns(order),
      ...{ districtCode: place.districtCode, accountId: owner.id, name },
      ...{ tokenHash: hashOf(token), start: token.slice(0, SHOWN), createdAt: now },
      expiresAt: new Date(now.getTime() + order.days * DAY),
    })
    .returning();
  if (!row) throw new Error('A token was written and is not there.');
  return { token, entry: apiTokenOf(row) };
}

const badName = () =>
  new AccessError('TOKEN_BAD_NAME', {
    zh: `请给口令起个名字，1 到 ${LONGEST_NAME} 个字符，说明它用在哪里。`,
    en: `Give the token a name of 1 to ${LONGEST_NAME} characters that says where it is used.`,
  });

const badExpiry = () =>
  new AccessError('TOKEN_BAD_EXPIRY', {
    zh: `有效期是 1 到 ${MOST_DAYS} 天。`,
    en: `A token is valid for 1 to ${MOST_DAYS} days.`,
  });

const tooWide = () =>
  new AccessError('TOKEN_TOO_WIDE', {
    zh: '请至少选一个角色，并且只能选自己有的角色。',
    en: 'Choose at least one role, and only roles that you have yourself.',
  });
