import { type Keyring, NO_KEYS } from '@minxin/privacy';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { framesScope } from './scope/enter-scope.ts';
import type { RowScope } from './scope/row-scope.ts';
import * as tables from './tables/index.ts';

/** Drizzle over postgres.js with every table known: of the pool, or of an open transaction. */
export type Database = PostgresJsDatabase<typeof tables> & { readonly $client: postgres.Sql };

export interface Connection {
  readonly db: Database;
  /** The driver itself, for COPY streams and statement counting. */
  readonly sql: postgres.Sql;
  /** What its statements are held to; undefined where they are those of the server itself. */
  readonly scope?: RowScope | undefined;
  /** The same without a scope, for what follows from all rows whoever wrote some; itself where it has none. */
  readonly unscoped: Connection;
  /** To what is known of persons: see `Keyring`. */
  readonly keys: Keyring;
  /**
   * Another one to the same server, of a single session without time limit: what it sets up for itself stays
   * until it is closed. A session that is lost is not replaced by one that has nothing of it: all further
   * statements fail.
   */
  alone(): Promise<Connection>;
  close(): Promise<void>;
}

/** Raised when a server can't be used; `code` is stable, the message says what to do. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly code: 'DATABASE_UNREACHABLE' | 'DATABASE_TOO_OLD' | 'DATABASE_REFUSED';

  constructor(code: ConnectionError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const OLDEST_SERVER = 15;

export interface ConnectOptions {
  /** Connections in the pool; 10 unless told. */
  readonly max?: number;
  /** One session for as long as the connection is open, and never another; a pool's come and go unless told. */
  readonly isSingle?: boolean;
  /** The server cuts off a statement that takes longer; it takes what it takes unless told. */
  readonly statementTimeoutMs?: number;
  /** Without them nothing of persons can be read or written. */
  readonly keys?: Keyring;
  /** Called with each statement sent but for those that frame a scope, for counting in tests. */
  readonly onStatement?: (statement: string) => void;
}

/**
 * Connects to a PostgreSQL ≥ 15 and proves that it answers.
 * @throws ConnectionError where the server is silent, refuses us, or is too old
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Connection> {
  const { onStatement, statementTimeoutMs, keys = NO_KEYS } = options;
  const sql = postgres(url, {
    ...(options.isSingle
      ? { max: 1, max_lifetime: null, reconnect: false }
      : { max: options.max ?? 10 }),
    connect_timeout: 10,
    onnotice: () => {},
    connection: {
      TimeZone: 'Asia/Shanghai',
      application_name: 'minxin',
      ...(statementTimeoutMs !== undefined && { statement_timeout: statementTimeoutMs }),
    },
    ...(onStatement && {
      debug: (_connection: number, query: string) => {
        if (!framesScope(query)) onStatement(query);
      },
    }),
  });
  try {
    const [row] = await sql<{ version: number }[]>`
      select current_setting('server_version_num')::int / 10000 as version`;
    if (!row || row.version < OLDEST_SERVER) {
      throw new ConnectionError(
        'DATABASE_TOO_OLD',
        `The server is PostgreSQL ${row?.version}; Minxin needs ${OLDEST_SERVER} or newer.`,
      );
    }
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error instanceof ConnectionError ? error : explain(error, url);
  }
  const connection: Connection = {
    db: drizzle(sql, { schema: tables }),
    sql,
    keys,
    get unscoped() {
      return connection;
    },
    alone: () => connect(url, { keys, ...(onStatement && { onStatement }), isSingle: true }),
    close: () => sql.end({ timeout: 5 }),
  };
  return connection;
}

/** The server's address without its password: what may be printed. */
function address(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'the given DATABASE_URL';
  }
}

function explain(error: unknown, url: string): ConnectionError {
  const code = (error as { code?: string }).code ?? '';
  const reason = error instanceof Error ? error.message : String(error);
  if (/^(28|3D|42)/.test(code)) {
    return new ConnectionError(
      'DATABASE_REFUSED',
      `PostgreSQL at ${address(url)} refused us (${reason}). Check user, password and database name in DATABASE_URL.`,
      { cause: error },
    );
  }
  return new ConnectionError(
    'DATABASE_UNREACHABLE',
    `No PostgreSQL answers at ${address(url)} (${code || reason}). Check that it runs and that DATABASE_URL names it, or unset DATABASE_URL to let Minxin run its own.`,
    { cause: error },
  );
}
