import { publicNameOf, type Reference, refusalOf } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import { columnAt, fills, follows } from '../staging/identity.ts';
import { aside, notAside, type StagedTable, staged } from '../staging/staged-table.ts';
import { type FoundLine, type Judging, PLACE, refuse } from './check.ts';
import { wholeRefused } from './refusals.ts';

/** Refuses lines that refer to a record which is neither there nor in the file. */
export async function refuseLost(judging: Judging, table: StagedTable): Promise<void> {
  for (const reference of judging.catalogue.from(table.kind)) {
    const { columns } = reference;
    if (!fills(table, reference)) continue;
    const isWhole = table.whole?.by === reference;
    const found = await judging.tx.db.execute<FoundLine>(sql`
      select ${PLACE} from ${staged(table)} s
      where ${sql.join(
        columns.map(({ own }) => sql`${columnAt('s', table.kind, own)} is not null`),
        sql` and `,
      )}
        and not exists (select from ${reference.to.table} t where t.district_code = s.district_code
          and ${follows(table, reference)})
        ${reference.to === table.kind ? inFileToo(table, table, reference) : sql``}
        ${isWhole && table.whole ? inFileToo(table, table.whole.table, reference) : sql``}
      order by s._line`);
    const others = found.filter(
      ({ line }) => !judging.problems.has(table.index, line, fieldOf(reference)),
    );
    const violation = {
      kind: 'foreign_key',
      rule: reference.constraint,
      table: '',
      column: '',
    } as const;
    await refuse(judging, table, others, () =>
      refusalOf(
        judging.catalogue,
        { kind: table.kind, fromFile: true },
        { ...violation, facts: {}, detail: '' },
      ),
    );
  }
}

const fieldOf = ({ columns }: Reference): string => publicNameOf(columns.at(-1)?.own ?? '');

const inFileToo = (table: StagedTable, other: StagedTable, reference: Reference): SQL =>
  sql`and not exists (select from ${staged(other)} t where ${follows(table, reference)})`;

/** Ties the lines of parts to the line of their whole, and refuses those whose whole was refused. */
export async function tieToWholes(judging: Judging, table: StagedTable): Promise<void> {
  if (!table.whole) return;
  const { table: whole, by } = table.whole;
  const { tx } = judging;
  await tx.db.execute(sql`insert into ${aside(table, 'within')} (_line, _whole)
    select s._line, min(t._line) from ${staged(table)} s
    join ${staged(whole)} t on ${follows(table, by)} group by s._line`);
  await refuseWithWholes(judging, table);
}

/** Refuses the lines whose whole was refused since. */
export async function refuseWithWholes(judging: Judging, table: StagedTable): Promise<void> {
  if (!table.whole) return;
  const { table: whole, by } = table.whole;
  const found = await judging.tx.db.execute<FoundLine & { whole: number }>(sql`
    select ${PLACE}, w._row as whole from ${staged(table)} s
    join ${aside(table, 'within')} p using (_line)
    join ${staged(whole)} w on w._line = p._whole
    join ${aside(whole, 'refused')} r on r._line = p._whole
    where ${notAside(table, 'refused')} order by s._line`);
  await refuse(judging, table, found, (line) =>
    wholeRefused(whole.kind, fieldOf(by), Number(line.whole)),
  );
}
