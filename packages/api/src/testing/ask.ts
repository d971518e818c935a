import { createLoadedDatabase, type TestDatabase } from '@minxin/database/testing';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../server/create-server.ts';

export interface TestApi {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  /** Statements sent so far. */
  readonly statements: string[];
  /** Asks as someone signed in; the whole answer. */
  ask(query: string): Promise<Answer>;
  /** The same, for a question that must be answered: its data. */
  answer<Data>(query: string): Promise<Data>;
  close(): Promise<void>;
}

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

export const TEST_TOKEN = 'a-token-for-tests-only';

/** The server over a database that is loaded as a first start loads it. */
export async function openTestApi({ smallCells = false } = {}): Promise<TestApi> {
  const statements: string[] = [];
  const database = await createLoadedDatabase({
    onStatement: (statement) => statements.push(statement),
  });
  const app = await createServer({
    connection: database.connection,
    districtCode: '610902',
    fixedToken: TEST_TOKEN,
    smallCells,
    logLevel: 'silent',
  });
  const ask = async (query: string): Promise<Answer> => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${TEST_TOKEN}` },
      payload: { query },
    });
    return response.json<Answer>();
  };
  return {
    app,
    database,
    statements,
    ask,
    async answer<Data>(query: string) {
      const { data, errors } = await ask(query);
      if (errors) throw new Error(`The question failed: ${JSON.stringify(errors)}`);
      return data as Data;
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
