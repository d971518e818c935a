import { fastifyApolloHandler } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import type { Connection } from '@minxin/database';
import { RecordLoaders } from '@minxin/records';
import Fastify, { type FastifyInstance } from 'fastify';
import { registerSignIn } from '../access/sign-in.ts';
import type { Context } from '../context.ts';
import { createApollo } from './create-apollo.ts';
import { registerErrors } from './errors.ts';
import { registerHealth } from './health.ts';
import { registerSecurityHeaders } from './security-headers.ts';
import { registerStaticFiles } from './static-files.ts';

const LARGEST_BODY = 1024 * 1024;

export interface ServerOptions {
  readonly connection: Connection;
  readonly districtCode: string;
  readonly fixedToken?: string | undefined;
  /** Whether everybody who signs in may see what few households stand behind; no unless told. */
  readonly smallCells?: boolean;
  /** `warn` unless told; lines go to standard error. */
  readonly logLevel?: 'silent' | 'info' | 'warn' | 'error';
}

/** The HTTP server: sign-in, GraphQL, health, the dashboards. Not yet listening. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { connection, districtCode, fixedToken, smallCells = false, logLevel = 'warn' } = options;
  const { db } = connection;
  const app = Fastify({
    bodyLimit: LARGEST_BODY,
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    logger: { level: logLevel, stream: process.stderr },
  });
  registerErrors(app);
  await registerSecurityHeaders(app);
  await app.register(cookie);
  registerHealth(app, db);
  registerSignIn(app, { db, fixedToken });
  const apollo = await createApollo(app.log);
  app.addHook('onClose', () => apollo.stop());
  app.post(
    '/graphql',
    fastifyApolloHandler(apollo, {
      context: async (request): Promise<Context> => ({
        connection,
        db,
        districtCode,
        now: new Date(),
        rights: { smallCells },
        requestId: request.id,
        loaders: new RecordLoaders({ db, districtCode }),
      }),
    }),
  );
  await registerStaticFiles(app);
  return app;
}
