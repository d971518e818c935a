import { type Column, columnNamed, publicNameOf, sensitiveColumns } from '@minxin/records';
import { sql } from 'drizzle-orm';
import { columnAt, identityOf } from '../staging/identity.ts';
import { type StagedTable, staged } from '../staging/staged-table.ts';
import { type FoundLine, type Judging, refuse } from './check.ts';
import { contradictingLine, repeatedLine } from './refusals.ts';

interface Repeated extends Record<string, unknown> {
  /** In step, in the file's order. */
  readonly lines: readonly number[];
  readonly rows: readonly number[];
  readonly paths: readonly (string | null)[];
  readonly versions: number;
}

/**
 * Refuses lines that are one record twice: of equal lines all but the first, of different ones all,
 * since nobody here knows which is right.
 */
export async function refuseRepeated(judging: Judging, table: StagedTable): Promise<void> {
  const { names, byKey } = identityOf(table);
  const columns = sql.join(
    names.map((name) => columnAt('s', table.kind, name)),
    sql.raw(', '),
  );
  // No two seals are alike: their blind indexes are.
  const unlike = ['_line', '_row', '_path', ...sensitiveColumns(table.kind).map(sqlName)];
  const known = byKey ? sql`(${columns}) is not null` : sql`true`;
  const found = await judging.tx.db.execute<Repeated>(sql`
    with repeated as (select ${columns} from ${staged(table)} s where ${known}
      group by ${columns} having count(*) > 1)
    select array_agg(s._line order by s._line) as lines, array_agg(s._row order by s._line) as rows,
      array_agg(s._path order by s._line) as paths,
      count(distinct (to_jsonb(s) - ${`{${unlike.join(',')}}`}::text::text[])::text)::int as versions
    from ${staged(table)} s join repeated r on ${sql.join(
      names.map((name) => {
        const column = sql.identifier(columnNamed(table.kind, name).name);
        return sql`r.${column} is not distinct from s.${column}`;
      }),
      sql` and `,
    )}
    group by ${columns} order by 1`);
  const field = byKey ? publicNameOf(names.at(-1) ?? '') : null;
  for (const { lines, rows, paths, versions } of found) {
    const places = lines.map((line, n): FoundLine => {
      return { line, row: rows[n] ?? 0, path: paths[n] ?? null };
    });
    const [first, second] = rows;
    if (versions === 1) {
      await refuse(judging, table, places.slice(1), () =>
        repeatedLine(table.kind, field, first ?? 0),
      );
    } else {
      await refuse(judging, table, places, ({ row }) =>
        contradictingLine(table.kind, field, (row === first ? second : first) ?? 0),
      );
    }
  }
}

const sqlName = ({ column }: Column): string => column.name;
