import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * The condition that columns hold nothing in the clear: what is known of a person is sealed before it
 * comes here (`Keyring` of privacy), and its blind index is there when it is.
 */
export const sealedOnly = (
  ...pairs: readonly (readonly [sealed: PgColumn, index: PgColumn])[]
): SQL =>
  sql.join(
    pairs.map(
      ([sealed, index]) =>
        sql`(${sealed} is null) = (${index} is null) and coalesce(${sealed} ~ ${SEALED} and ${index} ~ ${SEALED}, true)`,
    ),
    sql` and `,
  );

const SEALED = sql.raw(`'^mx1[.][0-9a-z]{8}[.][A-Za-z0-9_-]{38,}$'`);
