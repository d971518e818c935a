import { type Database, RULES } from '@minxin/database';
import { eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Catalogue, Reference } from '../definition/catalogue.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { columnNamed, keyColumns, sourceName } from '../definition/source.ts';
import type { Check } from './check.ts';

/** Names of broken rows that one check spells out; the rest are counted. */
const SPELT_OUT = 5;

/**
 * Holds every row of a district against every rule of its kind, as the tables and the catalogue of
 * rules declare them: also a row that came in while a constraint or trigger was switched off.
 */
export async function checkRecords(
  db: Database,
  districtCode: string,
  catalogue: Catalogue,
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const kind of catalogue.kinds.filter(({ derived }) => !derived)) {
    const { rows: checked, broken } = await countBroken(db, kind, districtCode);
    for (const { name, query, constraint } of questions(catalogue, kind, districtCode)) {
      const holds = constraint !== undefined && broken.get(constraint) === 0;
      checks.push({
        subject: kind.subject,
        name: `${kind.label}：${name}`,
        checked,
        findings: holds ? [] : await findingsOf(db, sourceName(kind), query),
      });
    }
  }
  return checks;
}

interface CheckQuestion {
  readonly name: string;
  /** Rows that break it: `key`, and what is wrong as `what`. */
  readonly query: SQL;
  /** The check constraint that it is. */
  readonly constraint?: string;
}

interface Broken {
  readonly rows: number;
  /** How many rows break each check constraint, by its name. */
  readonly broken: ReadonlyMap<string, number>;
}

/** Holds every row against all check constraints of its table in one reading. */
async function countBroken(
  db: Database,
  { table }: RecordKind,
  districtCode: string,
): Promise<Broken> {
  const constraints = getTableConfig(table).checks;
  const counts = constraints.map(({ value }) => sql`count(*) filter (where not (${value}))`);
  const [counted] = await db.execute<{ counts: readonly string[] }>(
    sql`select array[${sql.join([sql`count(*)`, ...counts], sql.raw(', '))}] as counts
      from ${table} where ${eq(table.districtCode, districtCode)}`,
  );
  const [rows = 0, ...broken] = counted?.counts.map(Number) ?? [];
  return { rows, broken: new Map(constraints.map(({ name }, n) => [name, broken[n] ?? 0])) };
}

function questions(
  catalogue: Catalogue,
  kind: RecordKind,
  districtCode: string,
): readonly CheckQuestion[] {
  const table = sourceName(kind);
  const held = Object.entries(RULES).filter(([, rule]) => rule.table === table);
  const triggers = held.flatMap(([name, { wrong, broken }]) =>
    broken ? [{ name: without(wrong.zh), query: broken(districtCode), rule: name }] : [],
  );
  const checks = getTableConfig(kind.table).checks.map(({ name, value }) => ({
    name: without(RULES[name]?.wrong.zh ?? name),
    constraint: name,
    query: sql`select ${keyText(kind)} as key, ${RULES[name]?.wrong.en ?? name} as what from ${kind.table}
      where ${kind.table.districtCode} = ${districtCode} and not (${value})`,
  }));
  const references = catalogue
    .from(kind)
    .map((reference) => danglingQuestion(reference, districtCode));
  return [...checks, ...triggers, ...references];
}

/** A rule's complaint as what must not be; its places stand for any value. */
const without = (wrong: string): string => `无“${wrong.replace(/\{\w+\}/g, '…')}”`;

function danglingQuestion(reference: Reference, districtCode: string): CheckQuestion {
  const { from, to, columns, constraint } = reference;
  const own = (name: string) => columnNamed(from, name);
  const joined = sql.join(
    columns.map(
      ({ own: mine, other }) =>
        sql`o.${sql.identifier(columnNamed(to, other).name)} = ${own(mine)}`,
    ),
    sql` and `,
  );
  const points = or(...columns.map(({ own: mine }) => isNull(own(mine))));
  return {
    name: `所引用的${to.label}都在`,
    query: sql`select ${keyText(from)} as key, ${`${constraint}: what it refers to is not there`} as what from ${from.table}
      where ${from.table.districtCode} = ${districtCode} and not coalesce(${points}, false)
        and not exists (select 1 from ${to.table} o where o.district_code = ${districtCode} and ${joined})`,
  };
}

const keyText = (kind: RecordKind): SQL =>
  sql`concat_ws('/', ${sql.join(
    keyColumns(kind).map((key) => sql`${key}`),
    sql.raw(', '),
  )})`;

async function findingsOf(db: Database, table: string, query: SQL): Promise<readonly string[]> {
  const rows = await db.execute<{ key: string; what: string; total: string }>(
    sql`select key, what, count(*) over () as total from (${query}) broken order by key limit ${SPELT_OUT}`,
  );
  const findings = rows.map(({ key, what }) => `${table} ${key}: ${what}`);
  const more = Number(rows[0]?.total ?? 0) - rows.length;
  return more > 0 ? [...findings, `${table}: ${more} more`] : findings;
}
