import { type Keyring, open, SENSITIVE } from '@minxin/privacy';
import type { Column } from '../definition/column.ts';
import type { Row } from '../read/row.ts';
import { sealPlace } from './seal-place.ts';

/** What a record tells of a person, in the clear; null where it tells nothing. Masked by `masked` but for `unmask`. */
export function opened(keys: Keyring, { name, column }: Column, row: Row): string | null {
  const sealed = row[name];
  if (sealed === null || sealed === undefined) return null;
  return open(keys, sealPlace(column, row.districtCode), String(sealed));
}

/**
 * The same as anybody may see it: 张*, 138****5678.
 * @throws PrivacyError KEY_MISSING, SEAL_BROKEN
 */
export function masked(keys: Keyring, column: Column, row: Row): string | null {
  const clear = opened(keys, column, row);
  const { sensitive } = column.field;
  if (!sensitive) throw new Error(`${column.name} tells of no person: it has no mask.`);
  return clear === null ? null : SENSITIVE[sensitive].mask(clear);
}
