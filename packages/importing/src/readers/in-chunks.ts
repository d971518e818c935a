/** Rows handed on at once. */
export const CHUNK = 1000;

export function* inChunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  if (rows.length > 0 && rows.length <= CHUNK) yield rows;
  else for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}
