import { type SQL, type SQLChunk, sql } from 'drizzle-orm';

/** Parts of a statement with commas between them. */
export const sqlList = (parts: readonly SQLChunk[]): SQL => sql.join([...parts], sql.raw(', '));
