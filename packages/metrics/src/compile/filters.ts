import {
  and,
  eq,
  gte,
  ilike,
  inArray,
  isNotNull,
  isNull,
  lte,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Labels, Model } from '../definition/model.ts';
import { tableName } from '../definition/model.ts';
import { type Except, type KeyFilter, keyFilter, type Question } from '../question/question.ts';
import { type Carrier, keyIn } from './carrier.ts';
import { known } from './known.ts';

/** What a question asks of every row of a carrier, beside its time. */
export const filters = (model: Model, question: Question, carrier: Carrier): readonly SQL[] => [
  ...Object.entries(question.where).flatMap(([name, given]) =>
    keyConditions(model, question, keyIn(model, carrier, name), name, keyFilter(given)),
  ),
  ...(question.except ?? []).map((except) => leftOut(model, carrier, except)),
];

/** The ranges of a question, on the columns of a fact. */
export function rangeConditions(
  model: Model,
  { ranges = {} }: Question,
  columns: Readonly<Partial<Record<string, PgColumn>>>,
): readonly (SQL | undefined)[] {
  return Object.entries(ranges).map(([name, { from, to }]) => {
    const column = known(columns[name], name);
    const scale = model.ranges?.[name]?.inFen ? sql.raw(' * 100') : sql``;
    const bound = (text: string) => sql`${text}::text::numeric${scale}`;
    return and(
      from === undefined ? undefined : gte(column, bound(from)),
      to === undefined ? undefined : lte(column, bound(to)),
    );
  });
}

function keyConditions(
  model: Model,
  question: Question,
  key: SQL,
  name: string,
  given: KeyFilter,
): readonly SQL[] {
  const conditions: (SQL | undefined)[] = [];
  if (given.in) conditions.push(among(key, given.in));
  if (given.not) conditions.push(notAmong(key, given.not));
  if (given.search) {
    const { labels } = known(model.dimensions[name], name);
    conditions.push(named(key, labels, question, given.search));
  }
  return conditions.filter((one) => one !== undefined);
}

const texts = (keys: readonly (string | null)[]) => keys.filter((one) => one !== null);

function among(key: SQL, keys: readonly (string | null)[]): SQL | undefined {
  const some = texts(keys);
  return or(
    some.length > 0 ? inArray(key, some) : keys.length === 0 ? sql`false` : undefined,
    keys.includes(null) ? isNull(key) : undefined,
  );
}

/** A row without a key is none of those named. */
function notAmong(key: SQL, keys: readonly (string | null)[]): SQL | undefined {
  const some = texts(keys);
  if (keys.includes(null)) {
    return some.length > 0 ? notInArray(key, some) : isNotNull(key);
  }
  return some.length > 0 ? or(isNull(key), notInArray(key, some)) : undefined;
}

/** Keys whose name holds a text: of a list the keys themselves, of a table the statement that finds them. */
export function keysNamed(
  labels: Labels,
  { districtCode, language = 'zh' }: Pick<Question, 'districtCode' | 'language'>,
  text: string,
): { readonly keys: readonly string[] } | { readonly select: SQL } {
  if (labels.kind === 'list') {
    const wanted = text.toLowerCase();
    const found = Object.entries(labels.names).filter(([, name]) =>
      name[language].toLowerCase().includes(wanted),
    );
    return { keys: found.map(([code]) => code) };
  }
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const named = and(eq(labels.districtCode, districtCode), ilike(labels.name, pattern));
  const table = sql.identifier(tableName(labels.key));
  return { select: sql`select ${labels.key} from ${table} where ${named}` };
}

function named(key: SQL, labels: Labels, question: Question, text: string): SQL | undefined {
  const found = keysNamed(labels, question, text);
  return 'keys' in found ? among(key, found.keys) : sql`${key} in (${found.select})`;
}

/** Rows whose key is not among those left out below their place. */
function leftOut(model: Model, carrier: Carrier, { dimension, below, kept }: Except): SQL {
  const names = [...below, dimension];
  const rows = kept.map(({ period, keys }) => ({
    i: period,
    ...Object.fromEntries(keys.map((key, k) => [`k${k}`, key])),
  }));
  const columns = sql.raw(names.map((_, k) => `k${k} text`).join(', '));
  const same = names.map(
    (name, k) => sql`${sql.raw(`kept.k${k}`)} is not distinct from ${keyIn(model, carrier, name)}`,
  );
  return sql`not exists (select from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) kept (i int, ${columns}) where ${and(sql.raw('kept.i = b.i'), ...same)})`;
}
