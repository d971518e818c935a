import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from '../server/http-refusal.ts';

/**
 * Refuses a form that another site's page sends: browsers say where it comes from. What says nothing is no
 * browser, and bears no cookie that it did not mean to.
 * @throws HttpRefusal OTHER_ORIGIN
 */
export async function refuseOtherOrigins({ headers, host }: FastifyRequest): Promise<void> {
  const site = headers['sec-fetch-site'];
  const isOwn =
    site === undefined ? isHere(headers.origin, host) : site === 'same-origin' || site === 'none';
  if (!isOwn) throw otherOrigin();
}

/** By plain HTTP from another machine a browser says the origin alone. */
const isHere = (origin: string | undefined, host: string): boolean =>
  origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);

const otherOrigin = () =>
  new HttpRefusal('OTHER_ORIGIN', 403, {
    zh: '这个表单不是本系统的页面发出的，已拒绝。请从本系统的页面重新操作。',
    en: 'This form was not sent by a page of this server, and is refused: start again from a page of ours.',
  });
