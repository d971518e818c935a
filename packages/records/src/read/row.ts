import type { Origin } from '@minxin/database';
import type { RecordKind } from '../definition/record-kind.ts';
import { keyNames } from '../definition/source.ts';
import { RecordError } from './record-error.ts';

/** A record as Drizzle reads it. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly districtCode: string;
  readonly batchId: number;
  readonly sourceRow: number;
  readonly origin: Origin;
  /** Set where it was read as of an instant: what is late is judged by it. */
  readonly asOf?: Date;
};

/** A part of a key as text: an instant as ISO 8601 has it, the rest as it is. */
export const keyText = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : String(value);

/** The key of a record as one text: its parts, percent-encoded, with a slash between. */
export const idOf = (kind: RecordKind, row: Readonly<Record<string, unknown>>): string =>
  keyNames(kind)
    .map((name) => encodeURIComponent(keyText(row[name])))
    .join('/');

/** @throws RecordError BAD_ID for a text that is no key of the kind */
export function keyOf(kind: RecordKind, id: string): Readonly<Record<string, string>> {
  const names = keyNames(kind);
  const parts = id.split('/');
  try {
    if (parts.length === names.length && !id.includes('\0')) {
      return Object.fromEntries(
        names.map((name, position) => [name, decodeURIComponent(parts[position] ?? '')]),
      );
    }
  } catch {
    // A broken percent code: refused below, in words of ours.
  }
  const shape = names.join('/');
  throw new RecordError('BAD_ID', {
    zh: `${JSON.stringify(id)} 不是${kind.label}的 id：请原样传回（${shape}）。`,
    en: `${JSON.stringify(id)} is no id of ${kind.type}: pass an id as it was given (${shape}).`,
  });
}
