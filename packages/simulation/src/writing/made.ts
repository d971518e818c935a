import type { Table } from 'drizzle-orm';

/** Where a row stands, which its generator need not know. */
type Stamp = 'districtCode' | 'batchId' | 'sourceRow' | 'origin';

/** A made-up row of a table, less its stamp. */
export type Made<T extends Table> = Omit<T['$inferInsert'], Stamp>;
