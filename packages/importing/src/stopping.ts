import type { Connection } from '@minxin/database';

/** An import that was stopped before its end: nothing of it was written. */
export class ImportStopped extends Error {
  override readonly name = 'ImportStopped';
  readonly code = 'IMPORT_STOPPED';

  constructor() {
    super('The import was stopped before its end, and nothing of it was written.');
  }
}

/**
 * Ends the session that an import writes in as soon as a signal says so: whatever statement it is in, the
 * database takes the whole back at once, and its locks are free.
 * @param other a connection to the same server, to say it by
 */
export async function stopping(
  { unscoped: other }: Connection,
  { unscoped: { sql } }: Connection,
  signal: AbortSignal | undefined,
): Promise<{ isStopped(): boolean; dispose(): void }> {
  const [session] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const stop = () => {
    other.sql`select pg_terminate_backend(${session?.pid ?? 0})`.catch(() => {});
  };
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return {
    isStopped: () => signal?.aborted === true,
    dispose: () => signal?.removeEventListener('abort', stop),
  };
}
