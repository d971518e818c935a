import type { FastifyInstance } from 'fastify';
import { createServer, type ServerOptions } from '../server/create-server.ts';
import { TEST_TOKEN, type TestApi } from './ask.ts';

/** Another server over the records and files of a test's, as another process' would be. */
export const serverBeside = (
  { database, filesFolder }: Pick<TestApi, 'database' | 'filesFolder'>,
  options: Partial<ServerOptions> = {},
): Promise<FastifyInstance> =>
  createServer({
    ...{ connection: database.connection, districtCode: '610902', filesFolder },
    ...{ fixedToken: TEST_TOKEN, logLevel: 'silent', ...options },
  });
