import type { Slice } from '../slice/slice.ts';
import { countedRows } from './counted-rows.ts';
import { decodeCursor } from './cursor.ts';
import {
  type PageOptions,
  type RecordBase,
  type RecordRow,
  readPage,
  refuseProtected,
} from './read-records.ts';

/**
 * All records of a slice, or of one of its metrics, oldest first, `size` a page: a page is read when it
 * is asked for.
 * @throws QuestionError as `readRecords`
 */
export async function* recordPages<R extends RecordBase>(
  slice: Slice,
  { of }: Pick<PageOptions, 'of'>,
  size: number,
): AsyncGenerator<readonly RecordRow<R>[]> {
  refuseProtected(slice);
  const counted = countedRows(slice, of);
  let last: RecordRow<R> | undefined;
  do {
    const after = last ? decodeCursor(last.cursor) : null;
    const rows = await readPage<R>(slice, counted, { newest: false, after, limit: size });
    yield rows;
    last = rows.length === size ? rows.at(-1) : undefined;
  } while (last);
}
