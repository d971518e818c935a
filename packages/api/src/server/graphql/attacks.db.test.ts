import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { letRolesBeTold } from '../../testing/as-viewer.ts';
import { openTestApi, TEST_TOKEN, type TestApi } from '../../testing/ask.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ logLevel: 'error' });
  letRolesBeTold(api);
});
afterAll(() => api.close());

type Headers = Readonly<Record<string, string>>;
const signed = { authorization: `Bearer ${TEST_TOKEN}` };
const send = (payload: object | string | Buffer, headers: Headers = {}) =>
  api.app.inject({
    ...{ method: 'POST', url: '/graphql', payload },
    headers: { ...signed, 'content-type': 'application/json', ...headers },
  });
const ask = (query: string, headers: Headers = {}) => send({ query }, headers);
const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
const nested = (depth: number): string =>
  depth === 0 ? 'name' : `fields { type { ${nested(depth - 1)} } }`;

describe('what scanners of GraphQL try (graphql-cop, check by check)', () => {
  it.each([
    ['alias overloading', `{ ${times(101, (n) => `alias${n}: __typename`)} }`],
    ['field duplication', `{ ${times(500, () => '__typename')} }`],
    ['directive overloading', `{ __typename ${'@aa'.repeat(10)} }`],
    ['circular introspection', `{ __schema { types { ${nested(4)} } } }`],
  ])('%s is refused once, and nothing is answered', async (_, query) => {
    const refused = await ask(query);
    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toEqual({ errors: [expect.anything()] });
  });

  it('array batching is refused', async () => {
    const refused = await send(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect(refused.statusCode).toBe(400);
    expect(refused.json().errors[0].extensions.code).toBe('MALFORMED_REQUEST');
  });

  it.each([
    ['a query', { query: '{ __typename }' }, 405, 'FREE_DOCUMENT_BY_GET'],
    ['a mutation', { query: 'mutation { __typename }' }, 405, 'FREE_DOCUMENT_BY_GET'],
    [
      'an operation of a kind',
      { query: 'query cop { __typename }', operationName: 'cop' },
      405,
      'FREE_DOCUMENT_BY_GET',
    ],
  ])('%s by GET is refused', async (_, query, status, code) => {
    const refused = await api.app.inject({ url: '/graphql', headers: signed, query });
    expect(refused.statusCode).toBe(status);
    expect(refused.json().errors[0].extensions.code).toBe(code);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{__typename}\r\n--x--',
    ],
    ['text/plain', '{"query":"{ __typename }"}'],
    ['', '{"query":"{ __typename }"}'],
  ])('a body that a form could send is refused: %s', async (type, payload) => {
    const refused = await send(payload, { 'content-type': type });
    expect([400, 415]).toContain(refused.statusCode);
    expect(refused.json()).toEqual({ errors: [expect.anything()] });
  });

  it('tracing is never in an answer', async () => {
    const { extensions } = (
      await ask('{ __typename }', { 'apollo-federation-include-trace': 'ftv1' })
    ).json();
    expect(extensions).toBeUndefined();
  });

  it('suggestions and introspection are not for everybody', async () => {
    const auditor = { 'x-test-roles': 'auditor' };
    expect((await ask('{ directive }', auditor)).body).not.toMatch(/did you mean/i);
    expect((await ask('{ district { nam } }', auditor)).body).not.toMatch(/did you mean/i);
    expect((await ask('{ __schema { types { name } } }', auditor)).statusCode).toBe(403);
  });

  it.each(['/graphql', '/graphiql', '/playground', '/graphql/console'])(
    'no editor opens without a sign-in: %s',
    async (url) => {
      const page = await api.app.inject({ url, headers: { accept: 'text/html' } });
      expect(page.statusCode).toBe(401);
      expect(page.body).not.toMatch(/<script/i);
    },
  );

  it('an error holds no trace of the inside', async () => {
    for (const query of ['{ asdf', '{ asdf qwerty }', 'query ($a: Nothing) { __typename }'])
      expect((await ask(query)).body).not.toMatch(/stacktrace|exception|node_modules|\.ts/i);
  });
});

describe('a body that is no question gets a JSON 4xx', () => {
  const query = '{"query":"{ __typename }"}';
  it.each([
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['UTF-16', Buffer.from(query, 'utf16le')],
    ['half a character', Buffer.from('{"query":"汉').subarray(0, -1)],
    ['compressed', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
    ['a number', '1'],
    ['null', 'null'],
    ['two objects', `${query}${query}`],
    ['its prototype told', '{"__proto__":{"admin":true},"query":"{ __typename }"}'],
    ['nested without end', '['.repeat(40_000)],
    ['a document that is a list', '{"query":["{ __typename }"]}'],
    ['NUL in the document', '{"query":"{ \\u0000 }"}'],
    ['a half of a pair in the document', '{"query":"{ \\ud800 }"}'],
    ['too long', JSON.stringify({ query: ' '.repeat(1_100_000) })],
  ])('%s', async (_, body) => {
    const refused = await send(body);
    expect(refused.statusCode).toBeGreaterThanOrEqual(400);
    expect(refused.statusCode).toBeLessThan(500);
    expect(refused.headers['content-type']).toMatch(/^application\/json/);
    const [error] = refused.json().errors;
    expect(error.extensions.requestId).toBe(refused.headers['x-request-id']);
  });
});

describe('a page of another site', () => {
  const query = { query: '{ __typename }' };
  const status = async (headers: Headers) => (await send(query, headers)).statusCode;

  it.each([
    [200, 'a program', {}],
    [200, 'a page of here', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }],
    [
      200,
      'a page of here over plain HTTP',
      { origin: 'http://localhost:4000', host: 'localhost:4000' },
    ],
    [403, 'another site', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' }],
    [403, 'a neighbour', { 'sec-fetch-site': 'same-site' }],
    [403, 'another over plain HTTP', { origin: 'http://evil.example' }],
    [403, 'another port', { origin: 'http://localhost:81', host: 'localhost:4000' }],
    [403, 'a sandboxed frame', { origin: 'null' }],
  ])('%s: %s', async (expected, _, headers) => {
    expect(await status(headers as Headers)).toBe(expected);
  });

  it('can have no file taken in and read nothing by CORS', async () => {
    const upload = await api.app.inject({
      ...{ method: 'POST', url: '/imports/uploads?name=a.csv', payload: 'a' },
      headers: {
        ...signed,
        'content-type': 'application/octet-stream',
        origin: 'http://evil.example',
      },
    });
    expect(upload.statusCode).toBe(403);
    const asked = await ask('{ __typename }');
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('every answer', () => {
  it('bears headers by which nothing of it runs or is framed elsewhere', async () => {
    const page = await api.app.inject({ url: '/', headers: { ...signed, accept: 'text/html' } });
    const csp = String(page.headers['content-security-policy']);
    expect(csp).toMatch(/default-src 'self'/);
    expect(csp).toMatch(/frame-ancestors 'none'/);
    expect(csp).not.toMatch(/script-src|unsafe-eval|https?:|\*/);
    const data = await ask('{ __typename }');
    expect(data.headers['content-security-policy']).toMatch(/default-src 'none'/);
    for (const { headers } of [page, data]) {
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
});

describe('a fault of ours', () => {
  it.each([
    ['a question', () => ask('{ records { hotlineUnits { nodes { name } } } }')],
    [
      'an entry',
      () => ask('mutation { recordHotlineUnit(input: { code: "T-1", name: "区试验局" }) { ok } }'),
    ],
    [
      'an export',
      () => api.app.inject({ url: '/exports/records.csv?kind=HotlineUnit', headers: signed }),
    ],
    [
      'a template',
      () => api.app.inject({ url: '/imports/templates/HotlineOrder.xlsx', headers: signed }),
    ],
  ])('tells nothing of the inside but the number that the log has: %s', async (_, fault) => {
    const { sql } = api.database.connection;
    await sql`alter table hotline_units rename to hotline_gone`;
    const lines: string[] = [];
    const log = vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    });
    const failed = await fault();
    log.mockRestore();
    await sql`alter table hotline_gone rename to hotline_units`;
    expect(failed.body).not.toMatch(
      /hotline_|select|insert|relation|42P01|\.ts|node_modules|at \w+ \(/i,
    );
    const [error] = failed.json().errors;
    const id = failed.headers['x-request-id'];
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: id });
    expect(error.message).toContain(id);
    expect(
      lines.filter((line) => line.includes(String(id)) && /hotline_units/.test(line)),
    ).not.toEqual([]);
  });
});
