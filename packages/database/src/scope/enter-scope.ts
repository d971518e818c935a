import type postgres from 'postgres';
import { isWhole, type Reach, type RowScope } from './row-scope.ts';

/**
 * The roles that viewers' statements run as; neither can log in, own a table or pass a row policy by. Who
 * sees the whole district has one of its own, whose policies cost nothing.
 */
export const DISTRICT_ROLE = 'minxin_district';
export const SCOPED_ROLE = 'minxin_scoped';

/**
 * Takes the role and says the scope, for the transaction alone: `SET`, which plans nothing, in place of
 * `set_config`, which takes twice as long.
 */
const entryOf = (scope: RowScope): string =>
  [
    `set local role ${isWhole(scope) ? DISTRICT_ROLE : SCOPED_ROLE}`,
    `set local minxin.district = ${literal(scope.districtCode)}`,
    `set local minxin.subjects = ${literal(settingOf(scope.subjects))}`,
    `set local minxin.towns = ${literal(settingOf(scope.towns))}`,
    `set local minxin.departments = ${literal(settingOf(scope.departments))}`,
  ].join('; ');

/** As policies read it: an array of PostgreSQL, or `*` for all. */
const settingOf = (reach: Reach): string =>
  reach === 'all' ? '*' : `{${reach.map((name) => JSON.stringify(name)).join(',')}}`;

/**
 * `SET` takes no parameters. An escape string reads alike whatever the server's settings are.
 * @throws RangeError for a text that would end the statement in its middle
 */
function literal(text: string): string {
  if (text.includes('\0')) throw new RangeError('A scope names something with a NUL in it.');
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** What goes before each statement of a scope, and after it. */
const BEGINS = 'begin read only; ';
export const scopeBegins = (scope: RowScope): string => BEGINS + entryOf(scope);
export const SCOPE_ENDS = 'commit';
export const framesScope = (statement: string): boolean =>
  statement === SCOPE_ENDS || statement.startsWith(BEGINS);

/** One that is in a transaction. */
interface Session {
  readonly sql: Pick<postgres.Sql, 'unsafe'>;
}

/** From here on the transaction sees and writes what is in the scope, and nothing else. */
export async function enterScope({ sql }: Session, scope: RowScope): Promise<void> {
  await sql.unsafe(entryOf(scope));
}

/** Back to the role that the session began as: what follows from the rows is worked out from all of them. */
export async function leaveScope({ sql }: Session): Promise<void> {
  await sql.unsafe('set local role none');
}
