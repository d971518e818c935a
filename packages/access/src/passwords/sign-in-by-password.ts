import { accounts } from '@minxin/database';
import { and, eq } from 'drizzle-orm';
import { AccessError } from '../access-error.ts';
import type { AccessPlace } from '../access-place.ts';
import { type Account, accountOf } from '../accounts/account.ts';
import { nameKey } from '../accounts/name-key.ts';
import { chargeTry, forgiveTry, type Tried } from '../tries/charge-try.ts';
import { isPasswordOf } from './password-hash.ts';

/**
 * Whose user name and password these are. A name that nobody has, one that is disabled, and a wrong
 * password are answered alike and after the same work.
 * @throws AccessError SIGN_IN_LOCKED after too many tries in vain, SIGN_IN_WRONG
 */
export async function signInByPassword(
  place: AccessPlace,
  tried: Tried,
  password: string,
  now: Date,
): Promise<Account> {
  const account = await rightTry(place, tried, password, now);
  if (!account?.isEnabled) throw wrong();
  await forgiveTry(place, tried);
  return account;
}

/**
 * The account, where the password is right; undefined where it is not. The try is charged, and not forgiven.
 * @throws AccessError SIGN_IN_LOCKED
 */
export async function rightTry(
  place: AccessPlace,
  tried: Tried,
  password: string,
  now: Date,
): Promise<Account | undefined> {
  const until = await chargeTry(place, tried, now);
  if (until) throw new SignInLocked(until);
  const { db, districtCode } = place;
  const [row] = await db
    .select()
    .from(accounts)
    .where(
      and(eq(accounts.districtCode, districtCode), eq(accounts.nameKey, nameKey(tried.userName))),
    );
  const isRight = await isPasswordOf(row?.passwordHash ?? null, password);
  return row && isRight ? accountOf(row) : undefined;
}

/** Too many tries in vain: the right password is not looked at either. */
export class SignInLocked extends AccessError {
  readonly until: Date;

  constructor(until: Date) {
    const clock = until.toLocaleTimeString('sv-SE', { timeZone: 'Asia/Shanghai' });
    super('SIGN_IN_LOCKED', {
      zh: `试错次数太多，请在 ${clock}（北京时间）以后再试，或请管理员解锁。`,
      en: `Too many tries in vain: try again after ${clock} (China time), or ask an administrator to unlock you.`,
    });
    this.until = until;
  }
}

const wrong = () =>
  new AccessError('SIGN_IN_WRONG', {
    zh: '用户名或密码不对，请重新输入。',
    en: 'The user name or the password is wrong: type them again.',
  });
