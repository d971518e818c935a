import { type Key, type Keyring, keyMissing } from '@minxin/privacy';
import { type Column, indexName, sealValue, sensitiveColumns } from '@minxin/records';
import type { MappedRow, MappedTable } from '../mappings/mapped-table.ts';

/**
 * A table as it may go into the database: what it tells of persons is sealed before it is staged, the
 * blind indexes beside it as fields of their own.
 */
export function sealTable(table: MappedTable, keys: Keyring, districtCode: string): MappedTable {
  const { kind, fields, columns } = table;
  const sealed = sensitiveColumns(kind).filter(({ name }) => fields.includes(name));
  if (sealed.length === 0) return table;
  const key = keys.current();
  return {
    ...table,
    sealedWith: key.id,
    fields: [...fields, ...sealed.map(({ name }) => indexName(name))],
    columns: [...columns, ...sealed.map(() => null)],
    rows: sealRows(table, sealed, key, districtCode),
  };
}

async function* sealRows(
  { rows, fields }: MappedTable,
  sealed: readonly Column[],
  key: Key,
  districtCode: string,
): AsyncIterable<readonly MappedRow[]> {
  const places = sealed.map(({ name, column }) => ({ column, at: fields.indexOf(name) }));
  for await (const chunk of rows) {
    yield chunk.map((row): MappedRow => {
      const values = [...row.values];
      for (const { column, at } of places) {
        const clear = values[at] ?? null;
        const value = clear === null ? null : sealValue(key, column, districtCode, clear);
        values[at] = value?.sealed ?? null;
        values.push(value?.index ?? null);
      }
      return { ...row, values };
    });
  }
}

/**
 * What was staged a while ago may be sealed with a key that was removed since.
 * @throws PrivacyError KEY_MISSING
 */
export function refuseRemovedKeys(tables: readonly { source: MappedTable }[], keys: Keyring): void {
  for (const { source } of tables) {
    const id = source.sealedWith;
    if (id !== undefined && !keys.all().some((key) => key.id === id)) throw keyMissing(id);
  }
}
