import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { SIGNED_IN } from '../access/rules/route-rules.ts';

const built = fileURLToPath(new URL('../../../../dashboards/dist/', import.meta.url));

/** Pages tell nothing by themselves. */

/** Serves the built dashboards; a path that is no file is a route of the app. */
export async function registerStaticFiles(app: FastifyInstance): Promise<void> {
  if (!existsSync(`${built}index.html`)) {
    app.get('/', SIGNED_IN, (_, reply) =>
      reply
        .code(503)
        .send({ code: 'NOT_BUILT', message: 'The dashboards are not built: run `pnpm build`.' }),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: built,
    index: 'index.html',
    preCompressed: true,
    // What the plugin would say of caching comes after ours, and takes its place.
    cacheControl: false,
    // Built file names carry a hash of their content, pages do not.
    setHeaders: (reply, path) => {
      reply.setHeader('vary', 'accept-encoding');
      reply.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/graphiql', { config: { needs: { permission: 'askFreely' } } }, (_, reply) =>
    reply.sendFile('graphiql.html'),
  );
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isRoute =
      request.method === 'GET' && !pathname.startsWith('/assets/') && !/\.\w+$/.test(pathname);
    if (isRoute && (request.headers.accept ?? '').includes('text/html'))
      return reply.sendFile('index.html');
    return reply
      .code(404)
      .send({ code: 'NOT_FOUND', message: `Nothing is served at ${request.method} ${pathname}.` });
  });
}
