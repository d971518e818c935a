import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GivenFile, Order } from './give-out.ts';

/** As it was built, whether this is read from `src` or from `dist`: a thread takes no TypeScript. */
const THREAD = new URL('../../dist/issues/give-out-thread.js', import.meta.url);

/** The pack that is written, and those that wait: each takes some hundred MB while it is. */
let line: Promise<unknown> = Promise.resolve();

/**
 * Writes the files of a revision in a thread of its own, one pack after the other: it takes seconds in which
 * this thread would answer nobody.
 * @param signal aborted where nobody needs them any more
 */
export function giveOutApart(order: Order, signal?: AbortSignal): Promise<readonly GivenFile[]> {
  const given = line.then(() => inThread(order, signal));
  line = given.catch(() => {});
  return given;
}

async function inThread(
  workerData: Order,
  signal: AbortSignal | undefined,
): Promise<readonly GivenFile[]> {
  signal?.throwIfAborted();
  // Told nothing of how this process was started: conditions of a test runner would lead it to the sources.
  const worker = new Worker(THREAD, { workerData, execArgv: [] });
  try {
    const [files] = (await once(worker, 'message', { signal })) as [readonly GivenFile[]];
    await once(worker, 'exit');
    return files.map((file) => ({ ...file, content: Buffer.from(file.content) }));
  } catch (failure) {
    await worker.terminate();
    throw failure;
  }
}
