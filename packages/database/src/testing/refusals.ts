import { getTableName, type Table } from 'drizzle-orm';
import type { Connection } from '../connect.ts';
import type { Rule } from '../rules/index.ts';
import { violationOf } from '../rules/violation.ts';

/** What came of a statement: `accepted`, the rule that refused it, or that rule with its facts. */
export async function outcomeOf(statement: PromiseLike<unknown>) {
  try {
    await statement;
    return 'accepted';
  } catch (error) {
    const found = violationOf(error);
    if (!found) throw error;
    return Object.keys(found.facts).length > 0 ? [found.rule, found.facts] : found.rule;
  }
}

/** The keys of a district's rows that break a rule all the same. */
export async function brokenKeys(
  { db }: Connection,
  { broken }: Rule,
  districtCode: string,
): Promise<readonly string[]> {
  if (!broken) throw new Error('The rule has no query for rows that break it.');
  const rows = await db.execute<{ key: string }>(broken(districtCode));
  return rows.map(({ key }) => key);
}

/** Changes rows of a table behind its triggers' back. */
export async function damage({ sql }: Connection, table: Table, change: string): Promise<void> {
  const name = getTableName(table);
  await sql.unsafe(`alter table ${name} disable trigger user`);
  await sql.unsafe(change);
  await sql.unsafe(`alter table ${name} enable trigger user`);
}
