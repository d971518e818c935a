import { sqlList } from '@minxin/database';
import { columnNamed, sourceName } from '@minxin/records';
import { type SQL, sql } from 'drizzle-orm';
import { columnAt, identityOf, isSame } from '../staging/identity.ts';
import { aside, notAside, type StagedTable, staged } from '../staging/staged-table.ts';

/** The batch and the lines of a statement, both inclusive. */
export interface Stretch {
  readonly batchId: number;
  /** Drizzle names of columns that are written by a statement of their own. */
  readonly later: readonly string[];
  /** A condition on the line `s`. */
  readonly lines: SQL;
}

/** Adds the lines whose records are new, in the order of the file. */
export function insertNew(table: StagedTable, { batchId, later, lines }: Stretch): SQL {
  const { kind, source } = table;
  const bulk: Readonly<Record<string, SQL | undefined>> = kind.inBulk?.columns ?? {};
  const filled = source.fields.filter((name) => !later.includes(name));
  const fields = [...new Set([...filled, ...Object.keys(bulk)])];
  const names = fields.map((name) => sql.identifier(columnNamed(kind, name).name));
  const values = fields.map((name) => {
    const value = columnAt('s', kind, name);
    const worked = bulk[name];
    if (worked) return sql`coalesce(${value}, ${worked})`;
    const { hasDefault, default: fallback } = columnNamed(kind, name);
    // A blank cell is no null where the table has a value for what nobody says.
    return hasDefault && fallback !== undefined ? sql`coalesce(${value}, ${fallback})` : value;
  });
  const into = sqlList([sql`district_code, batch_id, source_row, origin`, ...names]);
  return sql`insert into ${kind.table} (${into})
    select s.district_code, ${batchId}, s._row,
      case when exists (select from ${aside(table, 'made_up')} m where m._line = s._line)
        then 'simulated' else 'imported' end,
      ${sqlList(values)}
    from ${staged(table)} s ${kind.inBulk?.joins ?? sql``}
    where ${lines} and ${notAside(table, 'refused')} and ${notAside(table, 'known')}
    order by s._line`;
}

/** Changes the records that are there and differ; a blank cell leaves what is there. */
export function changeKnown(table: StagedTable, { batchId, later, lines }: Stretch): SQL {
  const { kind, source } = table;
  const identity = identityOf(table);
  const fields = source.fields.filter(
    (name) => !identity.names.includes(name) && !later.includes(name),
  );
  const values = fields.map(
    (name) =>
      sql`${sql.identifier(columnNamed(kind, name).name)} = coalesce(${columnAt('s', kind, name)}, ${columnAt('t', kind, name)})`,
  );
  const stamp = sql`batch_id = ${batchId}, source_row = s._row`;
  return sql`update ${sql.identifier(sourceName(kind))} t set ${sqlList([stamp, ...values])}
    from ${staged(table)} s join ${aside(table, 'known')} k using (_line)
    where t.district_code = s.district_code and ${isSame(table, identity)}
      and not k._same and ${lines} and ${notAside(table, 'refused')}`;
}

/** How many lines have a record that is there and differs. */
export const countDiffering = (table: StagedTable, lines: SQL): SQL =>
  sql`select count(*)::int as count from ${staged(table)} s join ${aside(table, 'known')} k using (_line)
    where not k._same and ${lines} and ${notAside(table, 'refused')}`;

/** Fills the columns of new records that hold only once their parts are in. */
export function fillLater(table: StagedTable, { later, lines }: Stretch): SQL | undefined {
  const { kind, source } = table;
  const fields = source.fields.filter((name) => later.includes(name));
  if (fields.length === 0) return undefined;
  const values = fields.map(
    (name) => sql`${sql.identifier(columnNamed(kind, name).name)} = ${columnAt('s', kind, name)}`,
  );
  const isGiven = fields.map((name) => sql`${columnAt('s', kind, name)} is not null`);
  return sql`update ${sql.identifier(sourceName(kind))} t set ${sqlList(values)}
    from ${staged(table)} s
    where t.district_code = s.district_code and ${isSame(table, identityOf(table))}
      and (${sql.join(isGiven, sql` or `)}) and ${lines}
      and ${notAside(table, 'refused')} and ${notAside(table, 'known')}`;
}
