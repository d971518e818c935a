import type { Language } from '@minxin/commentary';
import type { FastifyInstance } from 'fastify';
import Negotiator from 'negotiator';

declare module 'fastify' {
  interface FastifyRequest {
    /** In which it is answered: everything that is not the records' own. */
    language: Language;
  }
}

/** The tags of the languages, as `Content-Language` has them. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** Reads the language of every request off its `Accept-Language`, before anything can refuse it. */
export function registerLanguage(app: FastifyInstance): void {
  app.decorateRequest('language', 'zh');
  app.addHook('onRequest', (request, _, done) => {
    request.language = acceptedLanguage(request.headers['accept-language']);
    done();
  });
}

/** The best of our languages for an `Accept-Language`: Chinese where it is left out or wants neither. */
export function acceptedLanguage(header: string | undefined): Language {
  if (header === undefined) return 'zh';
  const wanted = new Negotiator({ headers: { 'accept-language': header } });
  return wanted.language(['zh', 'en']) === 'en' ? 'en' : 'zh';
}
