import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@minxin/api';
import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import { TEST_DISTRICT } from './test-district.ts';

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Serves as sign-in token and as bearer. */
  readonly token: string;
  readonly database: TestDatabase;
  /** Ends the server alone, as a reboot would: who asks finds nobody. */
  goDown(): Promise<void>;
  /** Starts it anew at the same address. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

/** The real server on a free port, over a database of its own that is loaded as a first start loads it. */
export async function startTestServer(): Promise<TestServer> {
  const token = 'a-token-for-tests-only';
  const database = await createLoadedDatabase();
  const filesFolder = await mkdtemp(join(tmpdir(), 'minxin-files-'));
  const listen = async (port: number) => {
    const app = await createServer({
      connection: database.connection,
      districtCode: TEST_DISTRICT,
      filesFolder,
      fixedToken: token,
      logLevel: 'silent',
    });
    await app.listen({ host: '127.0.0.1', port });
    return app;
  };
  let app = await listen(0);
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    database,
    goDown: () => app.close(),
    async comeBack() {
      app = await listen(port);
    },
    async stop() {
      await app.close();
      await database.drop();
      await rm(filesFolder, { recursive: true });
    },
  };
}
