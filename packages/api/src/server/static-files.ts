import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { Sentence } from '@minxin/database';
import type { FastifyInstance } from 'fastify';
import { SIGNED_IN } from '../access/rules/route-rules.ts';
import { HttpRefusal } from './http-refusal.ts';

const built = fileURLToPath(new URL('../../../../dashboards/dist/', import.meta.url));

/** Serves the built dashboards; a path that is no file is a route of the app. */
export async function registerStaticFiles(app: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${built}index.html`);
  app.setNotFoundHandler((request, reply) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isRoute =
      request.method === 'GET' && !pathname.startsWith('/assets/') && !/\.\w+$/.test(pathname);
    if (isBuilt && isRoute && (request.headers.accept ?? '').includes('text/html'))
      return reply.sendFile('index.html');
    throw notFound(request.method, pathname);
  });
  if (!isBuilt) {
    app.get('/', SIGNED_IN, () => {
      throw new HttpRefusal('NOT_BUILT', 503, NOT_BUILT);
    });
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
}

const NOT_BUILT: Sentence = {
  zh: '网页还没有构建：请运行 pnpm build。',
  en: 'The dashboards are not built: run `pnpm build`.',
};

const notFound = (method: string, path: string): HttpRefusal =>
  new HttpRefusal('NOT_FOUND', 404, {
    zh: `没有 ${method} ${path} 这个地址。请核对地址；接口只有 /graphql、/imports、/exports 和 /briefings。`,
    en: `Nothing is served at ${method} ${path}: check the address. The API is at /graphql, /imports, /exports and /briefings.`,
  });
