import type postgres from 'postgres';
import { LazyQuery } from '../lazy-query.ts';
import { CancellableSession } from './cancellable-session.ts';

/**
 * The driver with statements that end when the signal aborts. Each has a session to itself, so that the
 * request to end it can't meet another's.
 */
export function cancellableClient(sql: postgres.Sql, signal: AbortSignal): postgres.Sql {
  const reserve = async (): Promise<CancellableSession> => {
    signal.throwIfAborted();
    const session = await sql.reserve();
    if (!signal.aborted) return new CancellableSession(session, signal);
    session.release();
    throw signal.reason;
  };
  const unsafe = (
    text: string,
    params: never[] = [],
    options: postgres.UnsafeQueryOptions = {},
  ): LazyQuery =>
    new LazyQuery(async (areValues) => {
      const session = await reserve();
      try {
        const query = session.unsafe(text, params, options);
        return await (areValues ? query.values() : query);
      } finally {
        session.release();
      }
    });
  const own: Readonly<Record<PropertyKey, unknown>> = { reserve, unsafe };
  return new Proxy(sql, {
    get: (driver, key) => (Object.hasOwn(own, key) ? own[key] : Reflect.get(driver, key)),
  });
}
