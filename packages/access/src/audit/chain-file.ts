import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AuditError } from './audit-error.ts';
import type { StoredRow } from './read-chain.ts';

/**
 * A row as a line of a file (JSON Lines), by which it can be verified without the database: `details` is the
 * text that was hashed.
 */
export const chainLine = (row: StoredRow): string => `${JSON.stringify(row)}\n`;

/**
 * The rows of such a file.
 * @throws AuditError AUDIT_BAD_FILE, with the line
 */
export async function* readChainFile(path: string): AsyncGenerator<StoredRow> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line !== '') yield rowIn(line, number);
  }
}

function rowIn(line: string, number: number): StoredRow {
  try {
    const row = JSON.parse(line) as StoredRow & { readonly at: string };
    // What else is missing or odd is told by its hash.
    if (Number.isSafeInteger(row.sequence) && typeof row.details === 'string' && row.hash)
      return { ...row, at: new Date(row.at) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new AuditError('AUDIT_BAD_FILE', {
    zh: `第 ${number} 行不是审计日志的导出（JSON Lines）：请给 minxin audit export 写出的 .jsonl 文件。`,
    en: `Line ${number} is no row of an exported log: give a .jsonl file that minxin audit export wrote.`,
  });
}
