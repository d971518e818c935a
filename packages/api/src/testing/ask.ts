import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rightsKey, type Viewer } from '@minxin/access';
import type { Language } from '@minxin/commentary';
import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import type { FastifyInstance } from 'fastify';
import { DEFAULT_LIMITS } from '../limits/index.ts';
import { createServer, type ServerOptions } from '../server/create-server.ts';

export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly filesFolder: string;
  /** Statements sent so far. */
  readonly statements: string[];
  /** Asks as someone signed in; the whole answer, in Chinese unless told. */
  ask(query: string, language?: Language): Promise<Answer>;
  /** The headers of a request of somebody else, in place of the owner's. */
  as(viewer: Viewer): Readonly<Record<string, string>>;
  /** The same, for a question that must be answered: its data. */
  answer<Data>(query: string, language?: Language): Promise<Data>;
  close(): Promise<void>;
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

export const TEST_TOKEN = 'a-token-for-tests-only';

/** The server over a database that is loaded as a first start loads it. */
export async function openTestApi(options: Partial<ServerOptions> = {}): Promise<TestApi> {
  const statements: string[] = [];
  const database = await createLoadedDatabase({
    onStatement: (statement) => statements.push(statement),
  });
  const filesFolder = await mkdtemp(join(tmpdir(), 'minxin-files-'));
  const app = await createServer({
    connection: database.connection,
    districtCode: '610902',
    filesFolder,
    fixedToken: TEST_TOKEN,
    logLevel: 'silent',
    // Tests ask faster than people.
    limits: { ...DEFAULT_LIMITS, requestsPerMinute: 1_000_000 },
    ...options,
  });
  const viewers: Viewer[] = [];
  // After the sign-in, which lets the owner in.
  app.addHook('onRequest', async (request) => {
    const viewer = viewers[Number(request.headers['x-test-viewer'])];
    if (viewer) Object.assign(request, { viewer, rights: rightsKey(viewer) });
  });
  const ask = async (query: string, language: Language = 'zh'): Promise<Answer> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${TEST_TOKEN}`, 'accept-language': language },
      payload: { query },
    });
    return response.json<Answer>();
  };
  return {
    app,
    database,
    filesFolder,
    statements,
    as: (viewer) => ({
      authorization: `Bearer ${TEST_TOKEN}`,
      'x-test-viewer': String(viewers.push(viewer) - 1),
    }),
    ask,
    async answer<Data>(query: string, language?: Language) {
      const { data, errors } = await ask(query, language);
      if (errors) throw new Error(`The question failed: ${JSON.stringify(errors)}`);
      return data as Data;
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(filesFolder, { recursive: true });
    },
  };
}
