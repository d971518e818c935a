import { blindIndexes, type Keyring, SENSITIVE } from '@minxin/privacy';
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
import { indexColumn, sealPlace } from '../privacy/seal-place.ts';
import { isOverdue } from './overdue.ts';
import { RecordError } from './record-error.ts';
import { stored } from './values.ts';

type Filter = Readonly<Record<string, unknown>>;
/** Filters by the contract's field names, and whether it is overdue. */
export type Where = Readonly<Record<string, Filter | boolean | null | undefined>>;

const MOST_VALUES = 1_000;

/** What filters are judged by. */
export interface Judged {
  readonly districtCode: string;
  /** The instant that overdue is judged at. */
  readonly asOf: Date;
  /** For who may find records by what they tell of a person. */
  readonly lookup?: Keyring | undefined;
}

/**
 * The condition that filters make: all must hold.
 * @throws RecordError BAD_FILTER for an amount that is none, or too many values; MASKED_FILTER
 */
export function whereOf(
  kind: RecordKind,
  where: Where | null | undefined,
  judged: Judged,
): SQL | undefined {
  const { asOf } = judged;
  const conditions = Object.entries(where ?? {}).flatMap(([name, filter]) => {
    if (typeof filter === 'boolean') {
      const late = isOverdue(kind, asOf);
      return late && !filter ? sql`(${late}) is not true` : late;
    }
    const column = columnsOf(kind).find(({ publicName }) => publicName === name);
    if (!column || !filter) return [];
    if (column.field.sensitive) return [...personCondition(kind, column, filter, judged)];
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
      throw noTest(column.publicName, test);
  }
}

/** What tells of a person is found by its exact value alone, through its blind index. */
function personCondition(
  kind: RecordKind,
  { name, publicName, column, field }: Column,
  { eq: one, in: several, isNull: isEmpty, ...others }: Filter,
  { districtCode, lookup }: Judged,
): readonly SQL[] {
  const [other] = Object.keys(others);
  if (other !== undefined) throw noTest(publicName, other);
  const index = indexColumn(kind, name);
  const conditions: SQL[] = [];
  if (isEmpty !== null && isEmpty !== undefined) {
    conditions.push(isEmpty ? isNull(index) : isNotNull(index));
  }
  const asked = [one === null || one === undefined ? undefined : [one], several ?? undefined];
  for (const values of asked as readonly (readonly unknown[] | undefined)[]) {
    if (!values) continue;
    if (!lookup) throw maskedFilter(publicName);
    refuseTooMany(publicName, values);
    const read = field.sensitive && SENSITIVE[field.sensitive].read;
    const place = sealPlace(column, districtCode);
    const indexes = values.flatMap((value) => {
      const clear = read?.(String(value));
      return clear === undefined ? [] : blindIndexes(lookup, place, clear);
    });
    conditions.push(indexes.length > 0 ? inArray(index, indexes) : sql`false`);
  }
  return conditions;
}

const noTest = (publicName: string, test: string): RecordError =>
  new RecordError('BAD_FILTER', {
    zh: `${publicName} 不能用 ${test} 筛选。`,
    en: `${publicName} has no test ${test}.`,
  });

const maskedFilter = (publicName: string): RecordError =>
  new RecordError('MASKED_FILTER', {
    zh: `您无权按 ${publicName} 查找；请去掉这个条件。`,
    en: `You may not look records up by ${publicName}: leave that filter out.`,
  });

function inList(column: Column, values: readonly unknown[]): SQL {
  refuseTooMany(column.publicName, values);
  if (values.length === 0) return sql`false`;
  return inArray(
    column.column,
    values.map((value) => readable(column, value)),
  );
}

function refuseTooMany(publicName: string, { length }: readonly unknown[]): void {
  if (length <= MOST_VALUES) return;
  throw new RecordError('BAD_FILTER', {
    zh: `${publicName}：给了 ${length} 个值；最多 ${MOST_VALUES} 个。`,
    en: `${publicName}: ${length} values; name at most ${MOST_VALUES}.`,
  });
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
