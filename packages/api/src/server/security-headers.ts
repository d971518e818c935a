import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { RouteRule } from '../access/rules/route-rules.ts';

/** For a route that never answers with a page: its headers are few, and made once, not for every answer. */
export const dataRoute = (needs: RouteRule) =>
  ({ helmet: false, config: { answersData: true, needs } }) as const;

const DATA_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly answersData?: boolean;
  }
}

/** Everything comes from this server, and no other page may frame it. Plain HTTP on an intranet: no upgrade. */
export const registerSecurityHeaders = async (app: FastifyInstance): Promise<void> => {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.answersData) reply.headers(DATA_HEADERS);
    done();
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // ECharts and the query editor set styles on elements; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // A form of ours says its origin; another site is told nothing.
    referrerPolicy: { policy: 'same-origin' },
    hsts: false,
    crossOriginEmbedderPolicy: false,
  });
};
