import { RecordError } from './record-error.ts';

/** The place of a record in an order: the values it is ordered by, as PostgreSQL writes them. */
export const encodeCursor = (place: readonly string[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** @throws RecordError BAD_CURSOR for anything that `encodeCursor` did not make for such an order */
export function decodeCursor(text: string, length: number): readonly string[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const isPlace =
      Array.isArray(place) &&
      place.length === length &&
      place.every((part) => typeof part === 'string' && !part.includes('\0'));
    if (isPlace) return place as string[];
  } catch {
    // Falls through to the refusal, which says more than a parser's complaint.
  }
  throw new RecordError('BAD_CURSOR', {
    zh: '这不是该清单在此排序下的游标：请原样传回 startCursor 或 endCursor。',
    en: 'That is no cursor of this list in this order: pass a startCursor or endCursor as it was given.',
  });
}
