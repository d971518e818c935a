import { open } from 'node:fs/promises';
import { ImportError } from '../../import-error.ts';
import { emptyFile } from '../open-options.ts';
import type { Json } from './json.ts';

/** Parsed, it takes some five times as much memory; lists of any length come as JSON lines. */
export const LARGEST_JSON = 64 * 1024 * 1024;

/**
 * A file of one JSON value (RFC 8259), UTF-8 with or without byte order mark. Of a name that an
 * object has twice, the last one counts.
 * @throws ImportError FILE_UNREADABLE, TOO_LARGE, EMPTY_FILE, NOT_UTF8, MALFORMED_JSON
 */
export async function readJson(path: string, file: string, largest = LARGEST_JSON): Promise<Json> {
  const bytes = await readUpTo(path, file, largest);
  const text = utf8Text(bytes, file);
  if (text.trim() === '') throw emptyFile(file);
  try {
    return parseJson(text);
  } catch (cause) {
    throw new ImportError(
      'MALFORMED_JSON',
      { file, row: rowOf(cause, text) },
      {
        zh: '不是完整的 JSON：可能没有下载完，或手工改动过。请重新导出或下载。',
        en: 'this is no complete JSON: it was cut short, or edited by hand. Export or download it again.',
      },
      { cause },
    );
  }
}

/** `JSON.parse`, as the type says what it gives. Throws SyntaxError. */
export const parseJson = (text: string): Json => JSON.parse(text);

/** Throws ImportError NOT_UTF8. */
export function utf8Text(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImportError(
      'NOT_UTF8',
      { file },
      {
        zh: '文件不是 UTF-8 编码，而 JSON 只能是 UTF-8。请另存为 UTF-8。',
        en: 'the file is not UTF-8, as JSON has to be. Save it as UTF-8.',
      },
      { cause },
    );
  }
}

async function readUpTo(path: string, file: string, largest: number): Promise<Buffer> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  try {
    const { size } = await handle.stat();
    if (size > largest) throw tooLarge(file, largest);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

export const unreadable = (file: string, cause: unknown) =>
  new ImportError(
    'FILE_UNREADABLE',
    { file },
    {
      zh: '文件读不出来，请检查路径和读取权限。',
      en: "the file can't be read. Check its path and your right to read it.",
    },
    { cause },
  );

const tooLarge = (file: string, largest: number) => {
  const size = `${Math.floor(largest / 1024 / 1024)} MiB`;
  return new ImportError(
    'TOO_LARGE',
    { file },
    {
      zh: `JSON 文件超过 ${size}，请拆分，或改用每行一条的 JSON Lines。`,
      en: `a JSON file of more than ${size} is not read. Split it, or use JSON lines.`,
    },
  );
};

/** The 1-based line at which the parser stopped; it tells the place in its message only. */
function rowOf(cause: unknown, text: string): number {
  const position =
    cause instanceof Error ? /at position (\d+)/.exec(cause.message)?.[1] : undefined;
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}
