import { type Connection, connect, migrateDatabase, openLocalCluster } from '@minxin/database';
import type { Environment } from '../environment.ts';
import { say } from '../output/report.ts';

export interface OpenDatabase {
  readonly url: string;
  readonly connection: Connection;
  close(): Promise<void>;
}

/**
 * Opens the database that DATABASE_URL names, or else Minxin's own in the data home, and brings its
 * tables up to date. Closing stops a server that this process started.
 */
export async function openDatabase(environment: Environment): Promise<OpenDatabase> {
  const { home, databaseUrl, keys } = environment;
  const cluster = databaseUrl === undefined ? await openLocalCluster({ home, log: say }) : null;
  const url = cluster?.url ?? databaseUrl ?? '';
  try {
    const connection = await connect(url, { keys });
    await migrateDatabase(url).catch(async (error: unknown) => {
      await connection.close();
      throw error;
    });
    return {
      url,
      connection,
      async close() {
        await connection.close();
        await cluster?.stop();
      },
    };
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
}

/** Opens the database for one piece of work and closes it whatever comes. */
export async function withDatabase<Result>(
  environment: Environment,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(environment);
  try {
    return await work(database.connection);
  } finally {
    await database.close();
  }
}
