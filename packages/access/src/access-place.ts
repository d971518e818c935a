import type { Database } from '@minxin/database';

/** The district whose accounts are meant, and where they are kept. */
export interface AccessPlace {
  readonly db: Database;
  readonly districtCode: string;
}
