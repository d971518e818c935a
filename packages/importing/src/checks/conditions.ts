import { columnNamed, refusalOf } from '@minxin/records';
import { getTableName, sql } from 'drizzle-orm';

import { aside, type StagedTable, staged } from '../staging/staged-table.ts';
import { type FoundLine, type Judging, PLACE, refuse } from './check.ts';

/**
 * Refuses lines that break a condition of their table, asked of all lines at once: the conditions are
 * read from the database, where they stand, less those on columns that the database fills itself. Of a
 * record that is there the line may say but a part: the database judges that when it is changed.
 */
export async function refuseBroken(judging: Judging, table: StagedTable): Promise<void> {
  const { kind, source } = table;
  const { tx, catalogue } = judging;
  const filled = source.fields
    .filter((name) => !kind.afterParts?.includes(name))
    .map((name) => columnNamed(kind, name).name);
  const conditions = await tx.db.execute<{ name: string; condition: string }>(sql`
    select c.conname as name, pg_get_expr(c.conbin, c.conrelid) as condition from pg_constraint c
    where c.conrelid = ${getTableName(kind.table)}::regclass and c.contype = 'c'
      and not exists (select from pg_attribute a where a.attrelid = c.conrelid
        and a.attnum = any(c.conkey) and a.attname <> all(${`{${filled.join(',')}}`}::text::text[]))
    order by 1`);
  if (conditions.length === 0) return;
  const broken = conditions.map(
    ({ name, condition }) => sql`case when not (${sql.raw(condition)}) then ${name}::text end`,
  );
  const found = await tx.db.execute<FoundLine & { broken: readonly string[] }>(sql`
    select * from (select ${PLACE}, array_remove(array[${sql.join(broken, sql.raw(', '))}], null) as broken
      from ${staged(table)} s
      where not exists (select from ${aside(table, 'known')} k where k._line = s._line)) s
    where cardinality(broken) > 0 order by line`);
  for (const line of found) {
    for (const rule of line.broken) {
      const about = { kind: 'check', rule, table: getTableName(kind.table), column: '' } as const;
      const words = refusalOf(
        catalogue,
        { kind, fromFile: true },
        { ...about, facts: {}, detail: '' },
      );
      if (judging.problems.has(table.index, line.line, words.field)) continue;
      await refuse(judging, table, [line], () => words);
    }
  }
}
