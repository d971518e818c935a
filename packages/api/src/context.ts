import type { SliceContext } from '@minxin/metrics';

/** What a resolver may use: the database and clock of this request, and the district it serves. */
export interface Context extends SliceContext {
  readonly requestId: string;
}
