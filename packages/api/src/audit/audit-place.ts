import type { Connection } from '@minxin/database';

/** Where things are written down: the log of a district. */
export interface AuditPlace {
  readonly connection: Connection;
  readonly districtCode: string;
}
