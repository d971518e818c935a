import { once } from 'node:events';

/**
 * What some work comes to, or the signal's reason as soon as it is aborted; what was begun is then left to
 * end by itself.
 */
export async function unlessAborted<Result>(
  signal: AbortSignal | undefined,
  work: Promise<Result>,
): Promise<Result> {
  if (!signal) return work;
  const over = new AbortController();
  const aborted = once(signal, 'abort', { signal: over.signal }).then(() => {
    throw signal.reason;
  });
  // Also rejected when it is over, and nobody waits for it any more.
  aborted.catch(() => {});
  try {
    return await Promise.race([work, signal.aborted ? Promise.reject(signal.reason) : aborted]);
  } finally {
    over.abort();
  }
}
