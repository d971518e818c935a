import {
  type AccessPlace,
  createApiToken,
  createLink,
  ROLES,
  type Role,
  readAccountNamed,
  readApiTokens,
  recordEvent,
  revokeApiToken,
  WHOLE_DISTRICT,
} from '@minxin/access';
import type { Connection } from '@minxin/database';
import { COMMAND_LINE } from '../command-line.ts';
import { withDatabase } from '../database/open-database.ts';
import type { Environment } from '../environment.ts';
import { CommandError } from '../output/command-error.ts';
import { print, say } from '../output/report.ts';
import { addressOf } from '../serving/address-of.ts';

/** Prints a new sign-in link of the owner; it is not shown again. */
export const printLink = (environment: Environment): Promise<void> =>
  inPlace(environment, async (place) => {
    const token = await createLink(place, 'sign_in', null, new Date());
    print(`${addressOf(environment)}/sign-in?token=${token}`);
    say('链接只能用一次，30 分钟内有效。');
  });

export interface TokenOptions {
  readonly name: string;
  readonly days: number;
  readonly account?: string;
  readonly roles?: readonly string[];
  readonly json?: boolean;
}

/** Prints a new bearer token of an account, or of the owner; it is not shown again. */
export const createBearer = (
  environment: Environment,
  { name, days, account, roles, json = false }: TokenOptions,
): Promise<void> =>
  inPlace(environment, async (place, connection) => {
    const owner =
      account === undefined
        ? { id: null, roles: ROLES, scope: WHOLE_DISTRICT }
        : await readAccountNamed(place, account);
    const order = { name, days, roles: roles?.map(oneRole) ?? owner.roles, scope: owner.scope };
    const { token, entry } = await createApiToken(place, owner, order, new Date());
    await recordEvent(connection, {
      ...{ districtCode: place.districtCode, actor: COMMAND_LINE, isSuccess: true },
      ...{ event: 'token_made', object: { kind: 'token', id: String(entry.id) } },
      details: { name: entry.name, roles: entry.roles },
    });
    print(json ? JSON.stringify({ token, ...entry }) : token);
    say(`口令只显示这一次，${days} 天内有效。`);
  });

/** Lists the tokens of an account, or of the owner, that still let in. */
export const listBearers = (
  environment: Environment,
  { account, json = false }: { readonly account?: string; readonly json?: boolean },
): Promise<void> =>
  inPlace(environment, async (place) => {
    const owner = account === undefined ? null : (await readAccountNamed(place, account)).id;
    const tokens = await readApiTokens(place, owner, new Date());
    if (json) print(JSON.stringify(tokens));
    for (const { id, start, name, expiresAt, lastUsedAt } of json ? [] : tokens) {
      const used = lastUsedAt ? `上次使用 ${clock(lastUsedAt)}` : '未用过';
      print(`${id}\t${start}…\t${name}\t${clock(expiresAt)} 到期\t${used}`);
    }
  });

export const revokeBearer = (environment: Environment, id: number): Promise<void> =>
  inPlace(environment, async (place, connection) => {
    await revokeApiToken(place, id, new Date());
    await recordEvent(connection, {
      ...{ districtCode: place.districtCode, actor: COMMAND_LINE, isSuccess: true },
      ...{ event: 'token_revoked', object: { kind: 'token', id: String(id) } },
    });
  });

const inPlace = (
  environment: Environment,
  work: (place: AccessPlace, connection: Connection) => Promise<void>,
): Promise<void> =>
  withDatabase(environment, (connection) => {
    const { districtCode } = environment;
    return work({ db: connection.db, districtCode }, connection);
  });

function oneRole(text: string): Role {
  const found = ROLES.find((role) => role === text);
  if (found) return found;
  throw new CommandError('USAGE', `There is no role ${text}; valid: ${ROLES.join(', ')}.`);
}

const clock = (at: Date) => at.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
