import { createHash } from 'node:crypto';

/** A hash over every value of every row: two streams are the same when theirs are. */
export function fingerprint(rows: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const row of rows) {
    hash.update(
      JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)),
    );
  }
  return hash.digest('hex');
}
