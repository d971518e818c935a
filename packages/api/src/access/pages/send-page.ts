import type { Language } from '@minxin/commentary';
import type { FastifyReply } from 'fastify';
import { LANGUAGE_TAGS } from '../../server/language.ts';
import { type Page, pageOf } from './html.ts';

/** Sends a page of the server's own; no browser keeps it. */
export const sendPage = (
  reply: FastifyReply,
  status: number,
  page: Omit<Page, 'language'>,
  language: Language,
): FastifyReply =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-language', LANGUAGE_TAGS[language])
    .send(pageOf({ ...page, language }));
