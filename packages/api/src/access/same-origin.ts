import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from '../server/http-refusal.ts';

/**
 * Refuses a form that another site's page sends: browsers say where it comes from. What says neither is no
 * browser, and bears no cookie that it did not mean to.
 * @throws HttpRefusal OTHER_ORIGIN
 */
export async function refuseOtherOrigins({ headers, host }: FastifyRequest): Promise<void> {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  const isHere = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
  if (!isOwn || !isHere) throw otherOrigin();
}

const otherOrigin = () =>
  new HttpRefusal('OTHER_ORIGIN', 403, {
    zh: '这个表单不是本系统的页面发出的，已拒绝。请从本系统的页面重新操作。',
    en: 'This form was not sent by a page of this server, and is refused: start again from a page of ours.',
  });
