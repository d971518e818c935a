import { StandingDocument } from '@minxin/boards';
import { type AnyVariables, Client, fetchExchange, gql, type TypedDocumentNode } from '@urql/core';
import { describe, expect, test } from 'vitest';
import { trustedDocuments } from './trusted-documents.ts';

/** What the client sends for a document. */
async function sent<Variables extends AnyVariables>(
  kind: 'query' | 'mutation',
  document: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
) {
  const requests: { url: URL; method: string; body: unknown }[] = [];
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [trustedDocuments, fetchExchange],
    preferGetMethod: 'within-url-limit',
    fetch: async (url, { method = 'GET', body } = {}) => {
      requests.push({ url: new URL(String(url)), method, body: body && JSON.parse(String(body)) });
      return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
    },
  });
  await client[kind](document, variables).toPromise();
  expect(requests).toHaveLength(1);
  return requests[0];
}

const variables = { period: { year: 2019 } };
const documentId = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);

describe('a document of the dashboards', () => {
  test('a query goes by GET, as its id and its variables', async () => {
    const request = await sent('query', StandingDocument, variables);
    expect(request?.method).toBe('GET');
    expect(Object.fromEntries(request?.url.searchParams ?? [])).toEqual({
      documentId,
      variables: JSON.stringify(variables),
    });
  });

  test('a mutation goes by POST, as its id too', async () => {
    const document = gql('mutation Enter($name: String!) { enter(name: $name) }');
    Object.assign(document, { __meta__: { documentId: 'sha256:0' } });
    const request = await sent('mutation', document, { name: '区城管局' });
    expect(request?.method).toBe('POST');
    expect(request?.body).toEqual({ documentId: 'sha256:0', variables: { name: '区城管局' } });
  });
});
