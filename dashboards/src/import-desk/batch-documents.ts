import type { BatchFragment } from './batch.generated.ts';

export type Batch = BatchFragment;

export {
  BatchesDocument as batchesQuery,
  OneBatchDocument as batchQuery,
  UndoBatchDocument as undoBatch,
} from './batch.generated.ts';
