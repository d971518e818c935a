import type { Query } from 'drizzle-orm';
import type { Database } from './connect.ts';

/** A server keeps what was prepared as long as its connection: about an hour, then the driver opens another. */
const KEPT_MS = 3_600_000;
const MOST_PREPARED = 500;

/** The texts that came since. */
let met = new Set<string>();
let since = 0;

/**
 * Runs a statement that is likely to come again with other values. From the second time on the server
 * has it prepared, which saves it the parsing and the driver a round trip; of texts that never come
 * again none is kept.
 * @returns the rows as the driver reads them
 */
export async function runStatement<Row extends object>(
  { $client: client }: Pick<Database, '$client'>,
  { sql: text, params }: Query,
): Promise<readonly Row[]> {
  return client.unsafe<Row[]>(text, params as never[], { prepare: comesAgain(text) });
}

function comesAgain(text: string): boolean {
  if (performance.now() - since > KEPT_MS) {
    met = new Set();
    since = performance.now();
  }
  if (met.has(text)) return true;
  if (met.size < MOST_PREPARED) met.add(text);
  return false;
}
