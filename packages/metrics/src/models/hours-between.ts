import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Hours from one instant to another, nights and holidays included. */
export const hoursBetween = (from: PgColumn, to: PgColumn): SQL =>
  sql`date_part('epoch', ${to} - ${from}) / 3600`;
