import { hash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../limits/index.ts';
import { letRolesBeTold } from '../testing/as-viewer.ts';
import { openTestApi, TEST_TOKEN, type TestApi } from '../testing/ask.ts';

const NAMES = 'query Names { district { name } }';
const ID = `sha256:${hash('sha256', NAMES)}`;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({
    documents: new Map([[ID, NAMES]]),
    limits: { ...DEFAULT_LIMITS, cost: 19_999, bodyBytes: 50_000, requestsPerMinute: 300 },
  });
  letRolesBeTold(api);
});
afterAll(() => api.close());

const signed = { authorization: `Bearer ${TEST_TOKEN}` };
const post = (payload: object, headers: Record<string, string> = {}) =>
  api.app.inject({
    ...{ method: 'POST', url: '/graphql', payload },
    headers: { ...signed, 'accept-language': 'en', ...headers },
  });
/** Costs one more than the limit with a field more. */
const cut = (more = '') =>
  `{ serviceHall(period: { year: 2019 }) { by(dimension: DEPARTMENT, first: 9999) { label } ${more} } }`;

describe('a document beyond a limit', () => {
  it.each([
    ['zh', '最多可能返回的值数（按列表长度计）为 20000，上限 19999。'],
    [
      'en',
      '20000 values that the answer may hold (lists counted by their sizes); at most 19999 pass.',
    ],
  ])(
    'is refused with code, limit and what to do, and no statement (%s)',
    async (language, said) => {
      expect((await post({ query: cut() })).json().data.serviceHall.by.length).toBeGreaterThan(9);
      const before = api.statements.length;
      const refused = await post({ query: cut('label') }, { 'accept-language': language });
      expect(api.statements.length).toBe(before);
      expect(refused.statusCode).toBe(400);
      expect(refused.headers['content-type']).toMatch(/^application\/json/);
      const [error] = refused.json().errors;
      expect(error.message).toContain(said);
      expect(error.extensions).toEqual({
        ...{ code: 'TOO_COSTLY', limit: 19_999, asked: 20_000 },
        requestId: refused.headers['x-request-id'],
      });
    },
  );

  it('is refused by its variables too, each time anew', async () => {
    const query =
      'query Cut($first: Int) { hotline(period: { year: 2019 }) { by(dimension: UNIT, first: $first) { label } } }';
    for (const [first, status] of [
      [9999, 200],
      [10_000, 400],
      [9999, 200],
      [10_000, 400],
    ] as const)
      expect((await post({ query, variables: { first } })).statusCode).toBe(status);
  });

  it('a body is refused by its size', async () => {
    const query = `{ __typename #${' '.repeat(49_000)}\n}`;
    expect((await post({ query })).statusCode).toBe(200);
    const refused = await post({ query: `${query}${' '.repeat(2_000)}` });
    expect(refused.statusCode).toBe(413);
    expect(refused.json().errors[0].extensions.code).toBe('FST_ERR_CTP_BODY_TOO_LARGE');
  });
});

describe('who may not ask freely', () => {
  const leader = { 'x-test-roles': 'leader' };

  it('sends the documents of the dashboards, by GET and by POST', async () => {
    const byGet = await api.app.inject({
      ...{ method: 'GET', url: '/graphql', query: { documentId: ID } },
      headers: { ...signed, ...leader, 'accept-language': 'en' },
    });
    expect(byGet.json()).toEqual({ data: { district: { name: 'Hanbin District' } } });
    expect((await post({ documentId: ID }, leader)).body).toBe(byGet.body);
  });

  it.each([NAMES, '{ __typename }', '{ nothing', getIntrospectionQuery()])(
    'is refused any other: %.20s',
    async (query) => {
      const before = api.statements.length;
      const refused = await post({ query }, leader);
      expect(refused.statusCode).toBe(403);
      expect(refused.json().errors[0].extensions.code).toBe('FREE_DOCUMENT_REFUSED');
      // The refusal itself is written into the audit log; every question begins with the version.
      const asked = api.statements.slice(before).filter((one) => /data_versions/.test(one));
      expect(asked).toEqual([]);
    },
  );
});

describe('the schema', () => {
  const auditor = { 'x-test-roles': 'auditor' };
  const analyst = { 'x-test-roles': 'analyst' };

  it.each([
    '{ __schema { queryType { name } } }',
    '{ a: __type(name: "Query") { name } }',
    '{ ... on Query { ...all } } fragment all on Query { __schema { types { name } } }',
  ])('is told to who may introspect alone: %s', async (query) => {
    const refused = await post({ query }, auditor);
    expect(refused.statusCode).toBe(403);
    expect(refused.json().errors[0].extensions.code).toBe('INTROSPECTION_REFUSED');
  });

  it('its names are not guessed for others, and __typename is no part of it', async () => {
    expect((await post({ query: '{ __typename }' }, auditor)).json()).toEqual({
      data: { __typename: 'Query' },
    });
    const said = async (headers: Record<string, string>) =>
      (await post({ query: '{ distric { name } }' }, headers)).json().errors[0].message;
    expect(await said(analyst)).toBe(
      'Cannot query field "distric" on type "Query". Did you mean "district"?',
    );
    expect(await said(auditor)).toBe('Cannot query field "distric" on type "Query".');
  });
});

describe('requests of a minute', () => {
  it('are counted for each viewer apart; pages and health are not counted', async () => {
    const busy = { 'x-test-roles': 'analyst,clerk' };
    const ask = () => post({ documentId: ID }, busy);
    for (let sent = 1; sent < 300; sent += 1) expect((await ask()).statusCode).toBe(200);
    const last = await ask();
    expect(last.headers['ratelimit-remaining']).toBe('0');
    const refused = await ask();
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json().errors[0]).toMatchObject({
      message: expect.stringMatching(/300 a minute pass\. Try again in \d+ seconds/),
      extensions: { code: 'TOO_MANY_REQUESTS', limit: 300 },
    });
    const exported = await api.app.inject({
      url: '/exports/records.csv',
      headers: { ...signed, ...busy },
    });
    expect(exported.statusCode).toBe(429);
    expect((await post({ documentId: ID })).statusCode).toBe(200);
    expect((await api.app.inject({ url: '/healthz', headers: busy })).statusCode).toBe(200);
  });
});
