import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpRefusal } from './http-refusal.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OWN_SITES = new Set(['same-origin', 'none']);

/** Refuses what another site's page would have a browser change here. Programs that are no browser send neither header. */
export function registerCrossSite(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _, done) => {
    done(SAFE_METHODS.has(request.method) || comesFromHere(request) ? undefined : crossSite());
  });
}

/** Over plain HTTP browsers send no Sec-Fetch-Site, but always an Origin with what changes something. */
function comesFromHere({ headers, host }: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, origin } = headers;
  if (site !== undefined) return OWN_SITES.has(String(site));
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

const crossSite = () =>
  new HttpRefusal('CROSS_SITE_REFUSED', 403, {
    zh: '请求来自其他网站的页面，已拒绝。请在本系统的页面上操作，或在脚本中去掉 Origin 请求头。',
    en: 'The request comes from a page of another site. Use the pages of this server, or send no Origin from a script.',
  });
