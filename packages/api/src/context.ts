import type { Connection } from '@minxin/database';
import type { SliceContext } from '@minxin/metrics';
import type { RecordLoaders } from '@minxin/records';

/** What a resolver may use: the database and clock of this request, and the district it serves. */
export interface Context extends SliceContext {
  readonly connection: Connection;
  readonly requestId: string;
  readonly loaders: RecordLoaders;
}
