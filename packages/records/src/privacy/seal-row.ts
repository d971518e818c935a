import { blindIndex, type Key, type Keyring, seal } from '@minxin/privacy';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Entry, RecordKind } from '../definition/record-kind.ts';
import { indexName, sealPlace, sensitiveColumns } from './seal-place.ts';

type Values = Readonly<Record<string, unknown>>;

/** A value sealed, and its blind index. */
export function sealValue(key: Key, column: PgColumn, districtCode: string, clear: string) {
  const place = sealPlace(column, districtCode);
  return { sealed: seal(key, place, clear), index: blindIndex(key, place, clear) };
}

/** A row by Drizzle names as it is stored: what it tells of a person is sealed, with the index beside it. */
export function sealRow(
  keys: Keyring,
  districtCode: string,
  kind: RecordKind,
  row: Values,
): Values {
  const given = sensitiveColumns(kind).filter(({ name }) => row[name] !== undefined);
  if (given.length === 0) return row;
  const key = keys.current();
  const sealed = given.map(({ name, column }) => {
    const clear = row[name];
    if (clear === null) return { [name]: null, [indexName(name)]: null };
    const value = sealValue(key, column, districtCode, String(clear));
    return { [name]: value.sealed, [indexName(name)]: value.index };
  });
  return Object.assign({}, row, ...sealed);
}

/** The same for an entry with its parts. */
export const sealEntry = (
  keys: Keyring,
  districtCode: string,
  kind: RecordKind,
  { row, parts }: Entry,
): Entry => ({
  row: sealRow(keys, districtCode, kind, row),
  parts: Object.fromEntries(
    Object.entries(parts).map(([name, rows]) => {
      const part = kind.parts?.[name];
      return [name, part ? rows.map((one) => sealRow(keys, districtCode, part, one)) : rows];
    }),
  ),
});
