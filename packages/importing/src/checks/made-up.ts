import { restsOnMadeUp } from '@minxin/records';
import { sql } from 'drizzle-orm';
import { fills, follows, identityOf, isSame } from '../staging/identity.ts';
import { aside, notAside, type StagedTable, staged } from '../staging/staged-table.ts';
import { type FoundLine, type Judging, PLACE, records, refuse } from './check.ts';

/**
 * Finds the lines that point at made-up detail: what is built on it is made up too. A record that is
 * there and real is not made to.
 */
export async function findMadeUp(judging: Judging, table: StagedTable): Promise<void> {
  const { tx, catalogue } = judging;
  const { kind } = table;
  for (const reference of catalogue.from(kind)) {
    const { to } = reference;
    if (to === kind || !fills(table, reference)) continue;
    await tx.db.execute(sql`insert into ${aside(table, 'made_up')} (_line)
      select s._line from ${staged(table)} s
      join ${to.table} t on t.district_code = s.district_code and ${follows(table, reference)}
      where t.origin = 'simulated' and ${notAside(table, 'refused')}
      on conflict do nothing`);
  }
  const real = await tx.db.execute<FoundLine>(sql`select ${PLACE} from ${staged(table)} s
    join ${aside(table, 'made_up')} m using (_line) join ${aside(table, 'known')} k using (_line)
    where not k._same and exists (select from ${records(table, judging.districtCode)}
      where ${isSame(table, identityOf(table))} and t.origin <> 'simulated')
    order by s._line`);
  await refuse(judging, table, real, () => restsOnMadeUp(kind, []));
}
