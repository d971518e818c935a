import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../../testing/ask.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

const ORDERS =
  'query Orders($year: Int!) { hotline(period: { year: $year }) { metrics { orders { value } } } }';
const ENTER =
  'mutation Enter($code: String!) { recordHotlineUnit(input: { code: $code, name: "区试验局" }) { ok } }';
const idOf = (document: string) => `sha256:${hash('sha256', document)}`;

let api: TestApi;
beforeAll(async () => {
  const documents = new Map([ORDERS, ENTER].map((document) => [idOf(document), document]));
  api = await openTestApi({ documents });
});
afterAll(() => api.close());

const headers = { authorization: `Bearer ${TEST_TOKEN}` };
const get = (query: Record<string, string>) =>
  api.app.inject({ method: 'GET', url: '/graphql', headers, query });
const post = (payload: object) =>
  api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
const orders = { data: { hotline: { metrics: { orders: { value: 13_405 } } } } };

describe('a trusted document', () => {
  it('is answered by GET and by POST alike', async () => {
    const byGet = await get({ documentId: idOf(ORDERS), variables: '{"year":2020}' });
    expect(byGet.statusCode).toBe(200);
    expect(byGet.json()).toEqual(orders);
    const byPost = await post({ documentId: idOf(ORDERS), variables: { year: 2020 } });
    expect(byPost.json()).toEqual(orders);
    expect((await post({ query: ORDERS, variables: { year: 2020 } })).body).toBe(byPost.body);
  });

  it('a mutation goes by POST alone', async () => {
    const asked = { documentId: idOf(ENTER), variables: { code: 'T-7' } };
    const refused = await get({ ...asked, variables: JSON.stringify(asked.variables) });
    expect(refused.statusCode).toBe(405);
    expect(refused.headers.allow).toBe('POST');
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'MUTATION_BY_GET' } }] });
    expect((await post(asked)).json()).toEqual({ data: { recordHotlineUnit: { ok: true } } });
    expect((await post(asked)).json()).toEqual({ data: { recordHotlineUnit: { ok: false } } });
  });

  it('the ids of the dashboards are the hashes of their documents', () => {
    const documents = [...readTrustedDocuments()];
    expect(documents.length).toBeGreaterThan(0);
    for (const [id, document] of documents) expect(id).toBe(idOf(document));
  });
});

describe('what is no trusted query is refused by GET, with what to do', () => {
  const unknown = `sha256:${'0'.repeat(64)}`;
  it.each([
    ['a free document', { query: '{ district { code } }' }, 405, 'FREE_DOCUMENT_BY_GET', /POST/],
    ['no document', {}, 400, 'DOCUMENT_ID_MISSING', /documentId/],
    ['an unknown id', { documentId: unknown }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND', /刷新/],
    [
      'variables that are no object',
      { documentId: idOf(ORDERS), variables: '[2020]' },
      ...([400, 'BAD_VARIABLES', /\{"year":2019\}/] as const),
    ],
    [
      'variables that are no JSON',
      { documentId: idOf(ORDERS), variables: '{year: 2020}' },
      ...([400, 'BAD_VARIABLES', /\{"year":2019\}/] as const),
    ],
  ])('%s', async (_, query, status, code, message) => {
    const response = await get(query as unknown as Record<string, string>);
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    expect(response.headers.etag).toBeUndefined();
    expect(response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(message), extensions: { code } }],
    });
  });
});

describe('a POST that asks nothing is refused, with what to do', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`);
  it.each([
    ['an unknown id', { documentId: 'sha256:0' }, 404, 'PERSISTED_DOCUMENT_NOT_FOUND'],
    ['two documents', { documentId: idOf(ORDERS), query: ORDERS }, 400, 'TWO_DOCUMENTS'],
    ['several requests', [{ query: ORDERS }], 400, 'MALFORMED_REQUEST'],
    ['a document that is no text', { query: { kind: 'Document' } }, 400, 'MALFORMED_REQUEST'],
    ['variables that are a list', { query: ORDERS, variables: [2020] }, 400, 'BAD_VARIABLES'],
    ['variables that nest too deep', { query: ORDERS, variables: deep }, 400, 'VARIABLES_TOO_DEEP'],
  ])('%s', async (_, payload, status, code) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});
