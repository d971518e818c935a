import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { languageTag } from '../app/language.ts';
import { trustedDocuments } from './trusted-documents.ts';

/**
 * The one way to the data: /graphql of the server that served the page, with its cookie. Queries go by
 * GET, mutations by POST. The server's documents hold no type names, so a mutation makes no answer of
 * the cache old by itself: `cache-and-network` asks again whenever a page opens.
 */
export function createGraphqlClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, trustedDocuments, fetchExchange],
    preferGetMethod: 'within-url-limit',
    requestPolicy: 'cache-and-network',
    fetchOptions: {
      credentials: 'same-origin',
      headers: { 'accept-language': languageTag },
    },
  });
}
