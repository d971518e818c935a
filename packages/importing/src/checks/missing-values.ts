import { columnsOf, missing } from '@minxin/records';
import { sql } from 'drizzle-orm';
import { columnAt } from '../staging/identity.ts';
import type { StagedTable } from '../staging/staged-table.ts';
import { aside, staged } from '../staging/staged-table.ts';
import { type FoundLine, type Judging, PLACE, refuse } from './check.ts';

/** Refuses lines that lack what every new record must have. What is there already may be left blank. */
export async function refuseMissing(judging: Judging, table: StagedTable): Promise<void> {
  const { kind, source } = table;
  const required = columnsOf(kind).filter(
    (column) => column.required && source.fields.includes(column.name),
  );
  for (const column of required) {
    const found = await judging.tx.db.execute<FoundLine>(sql`
      select ${PLACE} from ${staged(table)} s where ${columnAt('s', kind, column.name)} is null
        and not exists (select from ${aside(table, 'known')} k where k._line = s._line)
      order by s._line`);
    const others = found.filter(
      ({ line }) => !judging.problems.has(table.index, line, column.publicName),
    );
    await refuse(judging, table, others, () => missing(kind, column));
  }
}
