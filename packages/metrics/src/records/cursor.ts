import { QuestionError } from '../question/question-error.ts';

/** The place of a record in its order: its time as PostgreSQL writes it (no digit lost) and its key. */
export interface Cursor {
  readonly at: string;
  readonly key: string;
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.at, cursor.key])).toString('base64url');

/** @throws QuestionError BAD_CURSOR for anything that `encodeCursor` did not make */
export function decodeCursor(text: string): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 2) {
      const [at, key]: unknown[] = parts;
      const isTime =
        typeof at === 'string' && /^\d{4,6}-\d\d-\d\d( [\d:.]+([+-][\d:]+)?)?$/.test(at);
      if (isTime && typeof key === 'string' && !key.includes('\0')) return { at, key };
    }
  } catch {
    // Falls through to the refusal, which says more than a parser's complaint.
  }
  throw new QuestionError('BAD_CURSOR', {
    zh: 'after 不是这份清单的游标：请原样传回 endCursor。',
    en: 'after is no cursor of this connection: pass an endCursor as it was given.',
  });
}
