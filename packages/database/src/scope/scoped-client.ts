import type postgres from 'postgres';
import type { CancellableSession } from '../cancelling/cancellable-session.ts';
import { LazyQuery } from '../lazy-query.ts';
import { enterScope, SCOPE_ENDS, scopeBegins } from './enter-scope.ts';
import type { RowScope } from './row-scope.ts';

/**
 * The driver as far as Drizzle and `runStatement` use it, in a scope that each statement's own transaction
 * enters: sessions of the pool belong to no viewer before or after. A statement outside of a transaction
 * reads.
 */
export function scopedClient(sql: postgres.Sql, scope: RowScope): postgres.Sql {
  const begins = scopeBegins(scope);
  const client = {
    options: sql.options,
    unsafe: (
      text: string,
      params: readonly never[] = [],
      options: postgres.UnsafeQueryOptions = {},
    ) =>
      new LazyQuery((areValues) =>
        sendIn(sql, begins, (session) => {
          const query = session.unsafe(text, [...params], options);
          return areValues ? query.values() : query;
        }),
      ),
    begin: <Result>(work: (tx: postgres.TransactionSql) => Promise<Result>) =>
      sql.begin(async (tx) => {
        await enterScope({ sql: tx }, scope);
        return work(tx);
      }),
  };
  return client as unknown as postgres.Sql;
}

/** A session of the pool, or one whose statements may be ended. */
type Session = postgres.ReservedSql & Partial<Pick<CancellableSession, 'quiet'>>;

/** Sends the beginning of the scope, a statement and its end behind each other without waiting in between. */
async function sendIn(
  sql: postgres.Sql,
  begins: string,
  ask: (session: postgres.Sql) => PromiseLike<unknown>,
): Promise<unknown> {
  const session: Session = await sql.reserve();
  try {
    const sent = [session.unsafe(begins), ask(session), session.unsafe(SCOPE_ENDS)];
    const [, asked] = await Promise.all(sent).catch(async (failure) => {
      // What failed first made the rest fail.
      await Promise.allSettled(sent);
      await endTransaction(session);
      throw failure;
    });
    return asked;
  } finally {
    session.release();
  }
}

/** A request to end the statement may have met the commit behind it: the transaction then goes on, and fails whatever is sent next. */
async function endTransaction(session: Session): Promise<void> {
  await session.quiet?.();
  await session.unsafe('rollback').catch(() => {});
}
