import { hasAccounts, isObvious } from '@minxin/access';
import type { Database } from '@minxin/database';
import type { Environment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';

/**
 * Refuses to serve others than who sits at the machine while anybody could come in, or listen on the way.
 * @throws CommandError UNSAFE
 */
export async function refuseUnsafe(environment: Environment, db: Database): Promise<void> {
  const { isProduction, districtCode } = environment;
  if (!isProduction) return;
  await refuseUnsafeWay(environment);
  if (await hasAccounts({ db, districtCode })) return;
  throw new CommandError(
    'UNSAFE',
    'Nobody has an account yet: run `minxin setup` on this machine, or start once with HOST=127.0.0.1 and open /setup. 还没有账号，请先在本机运行 minxin setup。',
  );
}

/**
 * What can be told before a database is started for nothing.
 * @throws CommandError UNSAFE
 */
export async function refuseUnsafeWay(environment: Environment): Promise<void> {
  const { isProduction, tls, trustedProxy, fixedToken } = environment;
  if (!isProduction) return;
  if (!tls && trustedProxy === undefined) {
    throw new CommandError(
      'UNSAFE',
      'Passwords and data would go over the network in the clear: set MINXIN_TLS_CERT and MINXIN_TLS_KEY, or name the proxy that does TLS in MINXIN_TRUSTED_PROXY. 请配置证书，或指明做 TLS 的代理。',
    );
  }
  if (fixedToken !== undefined && (await isObvious(fixedToken))) {
    throw new CommandError(
      'UNSAFE',
      'MINXIN_TOKEN is one that anybody would guess: take a random one, such as `openssl rand -base64 24` prints. 口令太容易猜中，请换一个随机的。',
    );
  }
}
