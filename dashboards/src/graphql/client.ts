import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { languageTag } from '../app/language.ts';
import { newsHeard } from '../app/live.ts';
import { untilNews } from './until-news.ts';

/**
 * The one way to the data: /graphql of the server that served the page, with its cookie. Queries go by
 * GET, mutations by POST. The server's documents hold no type names, so a mutation makes no answer of
 * the cache old by itself: the server tells of new data, whoever wrote it.
 */
export function createGraphqlClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [untilNews(newsHeard), cacheExchange, fetchExchange],
    preferGetMethod: 'within-url-limit',
    requestPolicy: 'cache-first',
    fetchOptions: {
      credentials: 'same-origin',
      headers: { 'accept-language': languageTag },
    },
  });
}
