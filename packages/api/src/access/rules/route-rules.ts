import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../viewer-of.ts';
import { demand, type Rule } from './rule.ts';

/** What a route takes: a rule, a sign-in alone (pages tell nothing by themselves), or nothing at all. */
export type RouteRule = Rule | 'signed-in' | 'open';

declare module 'fastify' {
  interface FastifyContextConfig {
    readonly needs?: RouteRule;
  }
}

export const OPEN = { config: { needs: 'open' } } as const;
export const SIGNED_IN = { config: { needs: 'signed-in' } } as const;

/** The built dashboards, whose plugin takes no config. */
const FILES = '/*';

/** Holds every route to its rule, and refuses to start with a route that has none. */
export function registerRouteRules(app: FastifyInstance): void {
  app.addHook('onRoute', ({ config, method, url }) => {
    if (!config?.needs && url !== FILES) {
      throw new Error(`${method} ${url} has no rule: say in its config what it needs.`);
    }
  });
  // After the sign-in, before any of the body is read.
  app.addHook('preParsing', async (request) => {
    const { needs } = request.routeOptions.config;
    if (needs && typeof needs === 'object') demand(viewerOf(request), needs);
  });
}
