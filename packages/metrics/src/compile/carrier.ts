import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type Grouping, type Model, tableName } from '../definition/model.ts';

/** A fact or a rollup: rows of a district that carry keys of some dimensions. */
export interface Carrier {
  readonly districtCode: PgColumn;
  readonly dimensions: Readonly<Partial<Record<string, PgColumn>>>;
  readonly derived?: Readonly<Partial<Record<string, SQL>>> | undefined;
}

type Carried = Pick<Carrier, 'dimensions' | 'derived'>;

/** The key of a dimension that rows carry themselves. */
const ownKey = ({ dimensions, derived }: Carried, name: string): PgColumn | SQL | undefined =>
  dimensions[name] ?? derived?.[name];

/** Whether rows can be cut by a dimension: they carry its keys, or those of the finer one that it groups. */
export const carries = (
  model: Pick<Model, 'dimensions'>,
  carrier: Carried,
  name: string,
): boolean =>
  ownKey(carrier, name) !== undefined ||
  (model.dimensions[name]?.groups?.finer ?? '') in carrier.dimensions;

/** The dimensions that rows can be cut by, for a refusal to list. */
export const cutsOf = (model: Model, carrier: Carried): readonly string[] =>
  Object.keys(model.dimensions).filter((name) => carries(model, carrier, name));

const aliasOf = (name: string): SQL => sql`${sql.identifier(`by_${name.toLowerCase()}`)}`;

/** The key of a dimension in a row of a carrier. */
export function keyIn(model: Model, carrier: Carrier, name: string): SQL {
  const own = ownKey(carrier, name);
  if (own) return sql`${own}`;
  const groups = groupingOf(model, name);
  return sql`${aliasOf(name)}.${sql.identifier(groups.group.name)}`;
}

/** A left join: what with, and on what. */
export interface Join {
  readonly table: SQL;
  readonly on: SQL;
}

export const joined = (joins: readonly Join[]): SQL =>
  sql.join(joins.map(({ table, on }) => sql`\nleft join ${table} on ${on}`));

/** The joins that give a carrier's rows the keys of grouping dimensions. */
export const groupJoins = (
  model: Model,
  carrier: Carrier,
  names: readonly string[],
): readonly Join[] =>
  names
    .filter((name) => ownKey(carrier, name) === undefined)
    .map((name) => {
      const { finer, districtCode, key } = groupingOf(model, name);
      const alias = aliasOf(name);
      const column = (of: PgColumn) => sql`${alias}.${sql.identifier(of.name)}`;
      const table = sql`${sql.identifier(tableName(key))} ${alias}`;
      const on = sql`${column(districtCode)} = ${carrier.districtCode} and ${eq(column(key), carrier.dimensions[finer])}`;
      return { table, on };
    });

function groupingOf(model: Model, name: string): Grouping {
  const groups = model.dimensions[name]?.groups;
  if (!groups) throw new Error(`The question names ${name}, which was not checked.`);
  return groups;
}
