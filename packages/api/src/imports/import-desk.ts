import type { FileStore } from '@minxin/importing';
import type { ImportJobs } from './import-jobs.ts';

/** Where files come in: those that are kept, and the imports on their way. */
export interface ImportDesk {
  readonly store: FileStore;
  readonly jobs: ImportJobs;
}
