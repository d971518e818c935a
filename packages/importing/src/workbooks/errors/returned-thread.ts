import { workerData } from 'node:worker_threads';
import type { ReturnedFile } from './returned-file.ts';
import { writeReturned } from './write-returned.ts';

/** What the thread is given. */
export interface ReturnedOrder {
  readonly file: ReturnedFile;
  readonly to: string;
}

const { file, to }: ReturnedOrder = workerData;
await writeReturned(file, to);
