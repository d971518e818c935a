import { accounts, type Database } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import type { Account } from '../accounts/account.ts';
import { readAccount } from '../accounts/read-accounts.ts';
import { accountOfLink } from '../links/one-time-links.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { forgiveTry, unlockName } from '../tries/charge-try.ts';
import { hashPassword } from './password-hash.ts';
import { checkPassword } from './password-rules.ts';
import { rightTry } from './sign-in-by-password.ts';

/**
 * Sets the password that a link was made for, and uses the link up. Every session of the account ends.
 * @throws AccessError where the link is dead or the password against the rules; the link then still stands
 */
export async function setPasswordByLink(
  place: AccessPlace,
  token: string,
  password: string,
  now: Date,
): Promise<Account> {
  const id = await accountOfLink(place, token, now, 'look');
  const account = await readAccount(place, id);
  const passwordHash = await newHash(account, password);
  await place.db.transaction(async (tx) => {
    const inside = { db: tx as unknown as Database, districtCode: place.districtCode };
    await accountOfLink(inside, token, now, 'redeem');
    await write(inside, id, passwordHash, now);
    await endSessionsOf(inside, id);
  });
  await unlockName(place, account.userName);
  return account;
}

/**
 * Changes somebody's own password. Every other session of the account ends, and this one gets a new token
 * with its next request.
 * @throws AccessError where the present password is wrong or locked, or the new one against the rules
 */
export async function changePassword(
  place: AccessPlace,
  account: Account,
  asked: {
    readonly present: string;
    readonly next: string;
    readonly sessionId: number | null;
    readonly address: string;
  },
  now: Date,
): Promise<void> {
  const tried = { userName: account.userName, address: asked.address };
  if (!(await rightTry(place, tried, asked.present, now))) throw wrongPassword();
  await forgiveTry(place, tried);
  const passwordHash = await newHash(account, asked.next);
  await place.db.transaction(async (tx) => {
    const inside = { db: tx as unknown as Database, districtCode: place.districtCode };
    await write(inside, account.id, passwordHash, now);
    await endSessionsOf(inside, account.id, asked.sessionId);
  });
}

async function newHash({ userName, oidc }: Account, password: string): Promise<string> {
  if (oidc) throw elsewhere();
  await checkPassword(password, userName);
  return hashPassword(password);
}

const write = ({ db, districtCode }: AccessPlace, id: number, passwordHash: string, now: Date) =>
  db
    .update(accounts)
    .set({ passwordHash, passwordChangedAt: now, securedAt: now })
    .where(and(eq(accounts.districtCode, districtCode), eq(accounts.id, id)));

const wrongPassword = () =>
  new AccessError('PASSWORD_WRONG', {
    zh: '现在的密码不对，请重新输入。',
    en: 'The present password is wrong: type it again.',
  });

const elsewhere = () =>
  new AccessError('PASSWORD_ELSEWHERE', {
    zh: '这个账号由统一身份认证登录，请到那里改密码。',
    en: 'This account signs in by the identity provider: change the password there.',
  });
