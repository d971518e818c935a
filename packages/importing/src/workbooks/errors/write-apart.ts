import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FileImport } from '../../import-file.ts';
import type { FileRequest } from '../../plan-file.ts';
import { returnedFile } from './returned-file.ts';
import type { ReturnedOrder } from './returned-thread.ts';

/** As it was built, whether this is read from `src` or from `dist`: a thread takes no TypeScript. */
const THREAD = new URL('../../../dist/workbooks/errors/returned-thread.js', import.meta.url);

/** The workbook that is written, and those that wait: each takes some hundred MB while it is. */
let line: Promise<unknown> = Promise.resolve();

/**
 * Writes a file back with its errors marked, in a thread of its own, one after the other: a workbook takes
 * seconds in which this thread would answer nobody.
 */
export function writeErrorWorkbookApart(
  request: FileRequest,
  outcome: FileImport,
  to: string,
): Promise<void> {
  const order = { file: returnedFile(request, outcome), to };
  const written = line.then(() => inThread(order));
  line = written.catch(() => {});
  return written;
}

async function inThread(workerData: ReturnedOrder): Promise<void> {
  // Told nothing of how this process was started: conditions of a test runner would lead it to the sources.
  const worker = new Worker(THREAD, { workerData, execArgv: [] });
  const [status] = await once(worker, 'exit');
  if (status !== 0) throw new Error(`The thread that writes a workbook ended with ${status}.`);
}
