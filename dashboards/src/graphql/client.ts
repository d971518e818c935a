import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** The one way to the data: POST /graphql of the server that served the page, with its cookie. */
export function createGraphqlClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin' },
  });
}
