import type { SourceRow, SourceTable } from '../source/source.ts';
import { HEAD_ROWS } from './match-columns.ts';

/** The first rows of a table, to find its header in, and the table with all its rows still to come. */
export async function readHead(
  table: SourceTable,
  count = HEAD_ROWS,
): Promise<{ readonly head: readonly SourceRow[]; readonly table: SourceTable }> {
  const chunks: (readonly SourceRow[])[] = [];
  const rest = table.rows[Symbol.asyncIterator]();
  let rowCount = 0;
  while (rowCount < count) {
    const { value, done } = await rest.next();
    if (done) break;
    chunks.push(value);
    rowCount += value.length;
  }
  async function* rows(): AsyncIterable<readonly SourceRow[]> {
    try {
      yield* chunks.splice(0);
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
    } finally {
      await rest.return?.();
    }
  }
  const head = chunks.flat().slice(0, count);
  return { head, table: { name: table.name, rows: rows() } };
}
