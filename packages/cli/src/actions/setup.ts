import { text } from 'node:stream/consumers';
import {
  checkPassword,
  createFirstAccount,
  createLink,
  ROLES,
  recordEvent,
  setPasswordByLink,
  WHOLE_DISTRICT,
} from '@minxin/access';
import { COMMAND_LINE } from '../command-line.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { print, say } from '../output/report.ts';
import { addressOf } from '../serving/address-of.ts';

interface SetupOptions {
  readonly user: string;
  readonly name: string;
  readonly passwordStdin?: boolean;
}

/** Makes the first account; refused for good where there is one. */
export async function setup(
  environment: Environment,
  { user, name, passwordStdin = false }: SetupOptions,
): Promise<void> {
  const password = passwordStdin ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined;
  if (password !== undefined) await checkPassword(password, user);
  const { districtCode } = environment;
  await withDatabase(environment, async (connection) => {
    const place = { db: connection.db, districtCode };
    const now = new Date();
    const order = {
      ...{ userName: user, displayName: name, roles: ROLES, scope: WHOLE_DISTRICT },
      ...{ seesSmallCells: false, oidc: null },
    };
    const { id } = await createFirstAccount(place, order, { now, actor: COMMAND_LINE.name });
    await recordEvent(connection, {
      ...{ districtCode, actor: COMMAND_LINE, event: 'rights_changed', isSuccess: true },
      ...{
        object: { kind: 'account', id: String(id) },
        details: { change: 'added', roles: ROLES },
      },
    });
    const token = await createLink(place, 'set_password', id, now);
    if (password === undefined) {
      print(`${addressOf(environment)}/set-password?token=${token}`);
      say('账号已建好。请把链接交给本人设置密码：只能用一次，24 小时内有效。');
    } else {
      await setPasswordByLink(place, token, password, now);
      say('账号已建好，可以用它登录。');
    }
  });
}
