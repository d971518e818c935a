import type { Keyring } from '@minxin/privacy';
import type { Catalogue } from '../definition/catalogue.ts';
import type { Column } from '../definition/column.ts';
import type { RecordKind } from '../definition/record-kind.ts';
import { readOne } from '../read/read-one.ts';
import type { RecordContext } from '../read/read-page.ts';
import { keyOf } from '../read/row.ts';
import { type Refusal, refusal } from '../write/refusal.ts';
import { opened } from './masked.ts';
import { sensitiveColumns } from './seal-place.ts';

/** What is asked for in the clear, by the contract's names. */
export interface UnmaskQuestion {
  /** GraphQL type. */
  readonly kind: string;
  readonly id: string;
  readonly fields: readonly string[];
}

export interface ClearField {
  readonly column: Column;
  readonly value: string | null;
}

export type UnmaskAnswer =
  | { readonly ok: true; readonly kind: RecordKind; readonly fields: readonly ClearField[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Opens fields of one record. Who may, and for what reason, is the caller's to know and to write down.
 * @throws RecordError BAD_ID; PrivacyError KEY_MISSING, SEAL_BROKEN
 */
export async function unmask(
  context: RecordContext & { readonly keys: Keyring; readonly catalogue: Catalogue },
  { kind: type, id, fields }: UnmaskQuestion,
): Promise<UnmaskAnswer> {
  const kind = context.catalogue.kinds.find((one) => one.type === type);
  const masked = kind ? sensitiveColumns(kind) : [];
  if (!kind || masked.length === 0) return refused(nothingMasked(type));
  const columns = masked.filter(({ publicName }) => fields.includes(publicName));
  if (columns.length === 0 || columns.length < new Set(fields).size)
    return refused(noSuchField(kind, masked));
  const row = await readOne(context, kind, keyOf(kind, id));
  if (!row) return refused(noSuchRecord(kind));
  return {
    ...{ ok: true, kind },
    fields: columns.map((column) => ({ column, value: opened(context.keys, column, row) })),
  };
}

const refused = (refusal: Refusal): UnmaskAnswer => ({ ok: false, refusal });

const nothingMasked = (type: string): Refusal =>
  refusal(
    'BAD_KIND',
    'kind',
    { zh: `${type} 没有遮盖的内容`, en: `${type} masks nothing` },
    { zh: '请指定含个人信息的记录类别', en: 'Name a kind of record that tells of persons' },
  );

const noSuchField = (kind: RecordKind, masked: readonly Column[]): Refusal =>
  refusal(
    'BAD_FIELD',
    'fields',
    { zh: `${kind.label}没有这样的遮盖字段`, en: `${kind.type} has no such masked field` },
    {
      zh: `请从 ${masked.map(({ publicName }) => publicName).join('、')} 中选取`,
      en: `Choose from ${masked.map(({ publicName }) => publicName).join(', ')}`,
    },
  );

const noSuchRecord = (kind: RecordKind): Refusal =>
  refusal(
    'NOT_FOUND',
    'id',
    { zh: `没有这条${kind.label}`, en: `There is no such record of ${kind.labelEn}` },
    { zh: '请从列表中重新选取', en: 'Take its id from the list again' },
  );
