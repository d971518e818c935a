import {
  and,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { type Column, columnsOf } from '../definition/column.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { isOverdue } from './overdue.ts';
import { RecordError } from './record-error.ts';
import { stored } from './values.ts';

type Filter = Readonly<Record<string, unknown>>;
/** Filters by the contract's field names, and whether it is overdue. */
export type Where = Readonly<Record<string, Filter | boolean | null | undefined>>;

const MOST_VALUES = 1_000;

/**
 * The condition that filters make: all must hold.
 * @param asOf the instant that overdue is judged at
 * @throws RecordError BAD_FILTER for an amount that is none, or too many values
 */
export function whereOf(
  kind: RecordKind,
  where: Where | null | undefined,
  asOf: Date,
): SQL | undefined {
  const conditions = Object.entries(where ?? {}).flatMap(([name, filter]) => {
    if (typeof filter === 'boolean') {
      const late = isOverdue(kind, asOf);
      return late && !filter ? sql`(${late}) is not true` : late;
    }
    const column = columnsOf(kind).find(({ publicName }) => publicName === name);
    if (!column || !filter) return [];
    return Object.entries(filter).map(([test, value]) => condition(column, test, value));
  });
  return and(...conditions);
}

function condition(column: Column, test: string, value: unknown): SQL | undefined {
  if (value === null || value === undefined) return undefined;
  const target = column.column;
  if (test === 'isNull') return value ? isNull(target) : isNotNull(target);
  const one = (given: unknown) => readable(column, given);
  switch (test) {
    case 'eq':
      return eq(target, one(value));
    case 'not':
      return or(ne(target, one(value)), isNull(target));
    case 'in':
      return inList(column, value as readonly unknown[]);
    case 'gt':
      return gt(target, one(value));
    case 'gte':
      return gte(target, one(value));
    case 'lt':
      return lt(target, one(value));
    case 'lte':
      return lte(target, one(value));
    case 'contains':
      return sql`position(lower(${one(value)}) in lower(${target})) > 0`;
    case 'startsWith':
      return sql`starts_with(${target}, ${one(value)})`;
    default:
      throw new RecordError('BAD_FILTER', {
        zh: `${column.publicName} 不能用 ${test} 筛选。`,
        en: `${column.publicName} has no test ${test}.`,
      });
  }
}

function inList(column: Column, values: readonly unknown[]): SQL {
  if (values.length > MOST_VALUES) {
    throw new RecordError('BAD_FILTER', {
      zh: `${column.publicName}：给了 ${values.length} 个值；最多 ${MOST_VALUES} 个。`,
      en: `${column.publicName}: ${values.length} values; name at most ${MOST_VALUES}.`,
    });
  }
  if (values.length === 0) return sql`false`;
  return inArray(
    column.column,
    values.map((value) => readable(column, value)),
  );
}

function readable(column: Column, value: unknown): unknown {
  const found = stored(column, value);
  if (found !== undefined) return found;
  const isMoney = column.type === 'money';
  throw new RecordError('BAD_FILTER', {
    zh: `${column.publicName}：${JSON.stringify(value)} 不能比较；${isMoney ? '应写元，如 "1250.50"' : '应写普通的值'}。`,
    en: `${column.publicName}: ${JSON.stringify(value)} can't be compared; write ${isMoney ? 'yuan, such as "1250.50"' : 'a plain value'}.`,
  });
}
