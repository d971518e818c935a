import type { FileHandle } from 'node:fs/promises';
import { fileLines } from './file-lines.ts';
import type { Json } from './json.ts';
import { parseJson, unreadable } from './read-json.ts';

/** 64 MiB. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** A line that holds a value, or why it holds none. */
export interface JsonLine {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  readonly length: number;
  readonly value: Json | undefined;
  readonly fault?: 'too long' | 'not JSON';
}

/** Whether a file's first line that is not blank is a value by itself, and others follow it. */
export async function isJsonLines(path: string, file: string): Promise<boolean> {
  let values = 0;
  for await (const { value } of jsonLines(path, file)) {
    if (value === undefined) return values > 0;
    values += 1;
    if (values > 1) return true;
  }
  return false;
}

/** The values of a file of JSON lines, one at a time; blank lines are none. Throws ImportError FILE_UNREADABLE. */
export async function* jsonLines(path: string, file: string): AsyncGenerator<JsonLine> {
  try {
    for await (const { bytes, ...line } of fileLines(path, LONGEST_LINE)) {
      if (!bytes) yield { ...line, value: undefined, fault: 'too long' };
      else {
        const value = parsed(bytes);
        if (value !== undefined) yield { ...line, value };
        else if (bytes.toString().trim() !== '') {
          yield { ...line, value: undefined, fault: 'not JSON' };
        }
      }
    }
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** The value of a line that an earlier pass has found. */
export async function valueAt(
  handle: FileHandle,
  { start, length }: Pick<JsonLine, 'start' | 'length'>,
): Promise<Json | undefined> {
  const bytes = Buffer.alloc(length);
  await handle.read(bytes, 0, length, start);
  return parsed(bytes);
}

/** Undefined for what is no UTF-8, or no JSON. */
function parsed(bytes: Uint8Array): Json | undefined {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
