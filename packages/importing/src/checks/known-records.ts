import { publicNameOf, sensitiveColumns } from '@minxin/records';
import { sql } from 'drizzle-orm';
import { columnAt, identityOf, isSame } from '../staging/identity.ts';
import { aside, notAside, type StagedTable, staged } from '../staging/staged-table.ts';
import { type FoundLine, type Judging, PLACE, records, refuse } from './check.ts';
import { keptAsRecorded, madeUpRecord } from './refusals.ts';

/**
 * Finds the lines whose record is there, and whether it is as the file has it: a blank cell says nothing
 * of what is there. What is sealed is compared by its blind index: no two seals are alike. What was recorded for good may not differ. Made-up detail is no record, but for what
 * came with a file itself and rests on such.
 */
export async function findKnown(judging: Judging, table: StagedTable): Promise<void> {
  const { kind, source } = table;
  const { tx, districtCode } = judging;
  const identity = identityOf(table);
  const sealed = sensitiveColumns(kind).map(({ name }) => name);
  const others = source.fields.filter(
    (name) => !identity.names.includes(name) && !sealed.includes(name),
  );
  const alike = others.map((name) => {
    const [line, record] = [columnAt('s', kind, name), columnAt('t', kind, name)];
    return sql`(${line} is null or ${line} is not distinct from ${record})`;
  });
  const isAlike = alike.length > 0 ? sql.join(alike, sql` and `) : sql`true`;
  await tx.db.execute(sql`insert into ${aside(table, 'known')} (_line, _same)
    select s._line, bool_or(${isAlike}) from ${staged(table)} s
    join ${records(table, districtCode)} on ${isSame(table, identity)}
    where ${notAside(table, 'refused')} and not ${isMadeUp} group by s._line`);
  const field = identity.byKey ? publicNameOf(identity.names.at(-1) ?? '') : null;
  const madeUp = await tx.db.execute<FoundLine>(sql`select ${PLACE} from ${staged(table)} s
    where ${notAside(table, 'refused')} and exists (select from ${records(table, districtCode)}
      where ${isSame(table, identity)} and ${isMadeUp}) order by s._line`);
  await refuse(judging, table, madeUp, () => madeUpRecord(kind, field));
  if (kind.keeping === 'amend') return;
  const differing = await tx.db.execute<FoundLine>(sql`select ${PLACE} from ${staged(table)} s
    join ${aside(table, 'known')} k using (_line) where not k._same order by s._line`);
  await refuse(judging, table, differing, () => keptAsRecorded(kind));
}

/** Whether the record `t` was made up by the simulation. */
const isMadeUp = sql`(t.origin = 'simulated' and not exists (select from batches b
  where b.district_code = t.district_code and b.id = t.batch_id and b.keeps_images))`;
