import type postgres from 'postgres';
import { isWhole, type Reach, type RowScope } from './row-scope.ts';

/**
 * The roles that viewers' statements run as; neither can log in, own a table or pass a row policy by. Who
 * sees the whole district has one of its own, whose policies cost nothing.
 */
export const DISTRICT_ROLE = 'minxin_district';
export const SCOPED_ROLE = 'minxin_scoped';

/**
 * Takes the role and says the scope, for the transaction alone. Its five values are those of
 * `scopeSettings`.
 */
export const ENTER_SCOPE = `select set_config('role', $1, true), set_config('minxin.district', $2, true),
  set_config('minxin.subjects', $3, true), set_config('minxin.towns', $4, true),
  set_config('minxin.departments', $5, true)`;

/** As policies read them: an array of PostgreSQL, or `*` for all. */
export const scopeSettings = (scope: RowScope): readonly string[] => [
  isWhole(scope) ? DISTRICT_ROLE : SCOPED_ROLE,
  scope.districtCode,
  ...[scope.subjects, scope.towns, scope.departments].map(settingOf),
];

const settingOf = (reach: Reach): string =>
  reach === 'all' ? '*' : `{${reach.map((name) => JSON.stringify(name)).join(',')}}`;

/** What goes before and after each statement of a scope. */
export const SCOPE_BEGINS = 'begin read only';
export const SCOPE_ENDS = 'commit';
export const framesScope = (statement: string): boolean =>
  [SCOPE_BEGINS, ENTER_SCOPE, SCOPE_ENDS].includes(statement);

/** One that is in a transaction. */
interface Session {
  readonly sql: Pick<postgres.Sql, 'unsafe'>;
}

/** From here on the transaction sees and writes what is in the scope, and nothing else. */
export async function enterScope({ sql }: Session, scope: RowScope): Promise<void> {
  await sql.unsafe(ENTER_SCOPE, [...scopeSettings(scope)], { prepare: true });
}

/** Back to the role that the session began as: what follows from the rows is worked out from all of them. */
export async function leaveScope({ sql }: Session): Promise<void> {
  await sql.unsafe("select set_config('role', 'none', true)", [], { prepare: true });
}
