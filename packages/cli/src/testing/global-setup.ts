import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrateDatabase, openLocalCluster } from '@minxin/database';
import { dropDatabase, makeDatabase } from '@minxin/database/testing';
import { loadFirstData } from '../database/load-first-data.ts';
import { TEST_DISTRICT } from './test-district.ts';

/**
 * Gives the database tests their server (DATABASE_URL's, or a local cluster in a throw-away home) and
 * a database loaded as a first start loads it, which each test copies. Runs once, before any test.
 * Where MINXIN_TEST_SERVER and MINXIN_TEST_TEMPLATE name them already, those are taken as they are.
 */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env.MINXIN_TEST_SERVER && process.env.MINXIN_TEST_TEMPLATE) return async () => {};
  const home = await mkdtemp(join(tmpdir(), 'minxin-test-home-'));
  // Open to others, so that a cluster of root's tests lies in it and goes with it.
  await chmod(home, 0o755);
  const cluster = process.env.DATABASE_URL ? null : await openLocalCluster({ home });
  const server = process.env.DATABASE_URL ?? cluster?.url ?? '';
  const template = `minxin_loaded_${randomBytes(6).toString('hex')}`;
  const tearDown = async () => {
    await dropDatabase(server, template);
    await cluster?.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    const url = await makeDatabase(server, template);
    await migrateDatabase(url);
    const connection = await connect(url);
    await loadFirstData(connection, {
      districtCode: TEST_DISTRICT,
      withDetail: true,
      log: () => {},
    });
    await connection.sql`vacuum analyze`;
    await connection.close();
  } catch (error) {
    await tearDown();
    throw error;
  }
  process.env.MINXIN_TEST_SERVER = server;
  process.env.MINXIN_TEST_TEMPLATE = template;
  return tearDown;
}
