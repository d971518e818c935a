import type { Model } from '@minxin/metrics';
import { type Column, columnsOf, type RecordKind, type Where } from '@minxin/records';
import type { WhereInput } from '../resolvers/narrowing.ts';
import { readDay, readInstant } from '../resolvers/scalars.ts';
import type { Parameters } from './parameters.ts';
import { badParameter } from './refusals.ts';

const listed = (given: string | readonly string[]): readonly string[] =>
  typeof given === 'string' ? [given] : given;

/** Names of dimensions, ranges, fields and tests. */
const NAME = /^[a-z][A-Za-z0-9]*$/;

/** The parameters that begin with `where.`: the parts of their names, and their values. */
const filtersIn = (parameters: Parameters) =>
  Object.entries(parameters).flatMap(([name, given]) => {
    if (!name.startsWith('where.') || given === undefined) return [];
    const path = name.split('.').slice(1);
    if (path.length > 2 || !path.every((part) => NAME.test(part)))
      throw badParameter(name, ['where.unit', 'where.not.unit']);
    return [{ name, path, values: listed(given) }];
  });

/**
 * The contract's `where` of a slice: `where.unit`, `where.not.unit`, `where.search.unit`, and of a range
 * `where.amount.from` and `where.amount.to`.
 * @throws HttpRefusal BAD_PARAMETER
 */
export function sliceWhere(model: Model, parameters: Parameters): WhereInput {
  const where: Record<string, unknown> = {};
  const within = (group: string) => {
    where[group] ??= {};
    return where[group] as Record<string, unknown>;
  };
  for (const { name, path, values } of filtersIn(parameters)) {
    const [first = '', second] = path;
    if (path.length === 1) where[first] = values;
    else if (second !== undefined && first === 'not') within('not')[second] = values;
    else if (second !== undefined && first === 'search') within('search')[second] = values[0];
    else if ((second === 'from' || second === 'to') && model.ranges?.[first])
      within(first)[second] = values[0];
    else throw badParameter(name, ['where.<dimension>', ...Object.keys(model.ranges ?? {})]);
  }
  return where;
}

const TESTS = ['eq', 'in', 'not', 'gt', 'gte', 'lt', 'lte', 'contains', 'startsWith', 'isNull'];

/**
 * The contract's `where` of a list: `where.<field>.<test>`, `where.overdue`; `in` may be repeated.
 * @throws HttpRefusal BAD_PARAMETER
 */
export function listWhere(kind: RecordKind, parameters: Parameters): Where {
  const where: Record<string, Record<string, unknown> | boolean> = {};
  for (const { name, path, values } of filtersIn(parameters)) {
    const [field = '', test = 'eq'] = path;
    if (field === 'overdue' && kind.overdue && path.length === 1) {
      where.overdue = values[0] === 'true';
      continue;
    }
    const column = columnsOf(kind).find(({ publicName }) => publicName === field);
    if (!column || column.type === 'facts') {
      throw badParameter(
        name,
        columnsOf(kind).map(({ publicName }) => publicName),
      );
    }
    if (!TESTS.includes(test)) throw badParameter(name, TESTS);
    const read = values.map((text) => readValue(column, test, text, name));
    const before = where[field];
    where[field] = {
      ...(typeof before === 'object' && before),
      [test]: test === 'in' ? read : read[0],
    };
  }
  return where;
}

/** A text of the address as the contract's own value. */
function readValue({ type }: Column, test: string, text: string, name: string): unknown {
  if (test === 'isNull' || type === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw badParameter(name, ['true', 'false']);
  }
  if (type === 'enum') return text.toUpperCase();
  if (type === 'int') {
    if (/^-?\d{1,9}$/.test(text)) return Number(text);
    throw badParameter(name, ['12']);
  }
  if (type === 'date') return readDay(text);
  return type === 'instant' ? readInstant(text) : text;
}
