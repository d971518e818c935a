import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../testing/ask.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const hall = (period: string, fields: string) => `{ serviceHall(period: ${period}) { ${fields} } }`;

describe('a wrong question gets a code and a sentence', () => {
  it.each([
    ['a month that is none', hall('{ month: "2019-13" }', 'label'), 'BAD_PERIOD', /2019-12/],
    [
      'a range that ends before it begins',
      hall('{ range: { from: "2019-03-01", to: "2019-02-01" } }', 'label'),
      'BAD_PERIOD',
      /ends before/,
    ],
    [
      'a day that is none',
      hall('{ range: { from: "2019-02-30", to: "2019-03-01" } }', 'label'),
      'GRAPHQL_VALIDATION_FAILED',
      /2019-12-31/,
    ],
    [
      'two periods at once',
      hall('{ year: 2019, month: "2019-01" }', 'label'),
      'GRAPHQL_VALIDATION_FAILED',
      /exactly one key/,
    ],
    [
      'an unknown metric',
      hall('{ year: 2019 }', 'metrics { nothing { value } }'),
      'GRAPHQL_VALIDATION_FAILED',
      /nothing/,
    ],
    [
      'an unknown dimension',
      hall('{ year: 2019 }', 'by(dimension: TOWN) { label }'),
      'GRAPHQL_VALIDATION_FAILED',
      /TOWN/,
    ],
    [
      'first below one',
      hall('{ year: 2019 }', 'records(first: -1) { totalCount }'),
      'BAD_FIRST',
      /1 to 200/,
    ],
    [
      'first of a cut below one',
      hall('{ year: 2019 }', 'by(dimension: DEPARTMENT, first: -1) { label }'),
      'BAD_FIRST',
      /1 or more/,
    ],
    [
      'a cursor from elsewhere',
      hall('{ year: 2019 }', 'records(after: "zzz") { totalCount }'),
      'BAD_CURSOR',
      /endCursor/,
    ],
    [
      'a metric cut by what it does not carry',
      hall('{ year: 2019 }', 'by(dimension: CHANNEL) { metrics { windows { value } } }'),
      'NOT_IN_MODEL',
      /Valid dimensions: DEPARTMENT, WINDOW/,
    ],
    [
      'months of yearly records',
      '{ households(period: { year: 2019 }) { over(grain: MONTH) { label } } }',
      'BAD_GRAIN',
      /YEAR/,
    ],
    [
      'a month of yearly records',
      '{ households(period: { month: "2019-12" }) { label } }',
      'BAD_PERIOD',
      /2019/,
    ],
    [
      'an as-of without an offset',
      '{ hotline(period: { year: 2019 }, asOf: "2019-12-31") { label } }',
      'GRAPHQL_VALIDATION_FAILED',
      /offset/,
    ],
  ])('%s', async (_, query, code, message) => {
    const { errors } = await api.ask(query, 'en');
    expect(errors?.[0]).toEqual({
      ...errors?.[0],
      message: expect.stringMatching(message),
      extensions: { code, requestId: expect.any(String) },
    });
  });

  it('a month without data has no value, and says so', async () => {
    const data = await api.answer<Record<'serviceHall', unknown>>(
      hall('{ month: "2015-06" }', 'metrics { accepted { value text state } }'),
    );
    expect(data.serviceHall).toEqual({
      metrics: { accepted: { value: null, text: '—', state: 'NO_DATA' } },
    });
  });
});

describe('a body that is no question gets a JSON 4xx', () => {
  const headers = { authorization: `Bearer ${TEST_TOKEN}` };
  it.each([
    ['broken JSON', 'application/json', '{"query":'],
    ['plain text', 'text/plain', '{"query":"{ __typename }"}'],
    ['a form', 'application/x-www-form-urlencoded', 'query=%7B__typename%7D'],
    ['nothing', 'application/json', ''],
    ['too much', 'application/json', JSON.stringify({ query: ' '.repeat(1_100_000) })],
  ])('%s', async (_, type, payload) => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, 'content-type': type },
      payload,
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(response.headers['content-type']).toContain('application/json');
    expect(response.body).not.toMatch(/node_modules|at \w+ \(/);
  });
});

describe('a fault of ours', () => {
  it('leaves nothing of the inside in the answer, but a number', async () => {
    const broken = await openTestApi();
    await broken.database.connection.sql.unsafe(
      'drop table hotline_daily, hotline_monthly; alter table hotline_orders rename to hotline_gone',
    );
    const { errors } = await broken.ask(
      '{ hotline(period: { year: 2019 }) { metrics { orders { value } } } }',
    );
    await broken.close();
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toMatch(/hotline_|select|relation|\.ts/);
    expect(errors?.[0]?.message).toMatch(/[0-9a-f-]{36}/);
  });
});

it('an address that is none is answered as any other refusal', async () => {
  const headers = { authorization: `Bearer ${TEST_TOKEN}`, 'accept-language': 'zh-CN' };
  const response = await api.app.inject({ url: '/nothing.json?a=1', headers });
  expect(response.statusCode).toBe(404);
  expect(response.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining('没有 GET /nothing.json 这个地址'),
        extensions: { code: 'NOT_FOUND', requestId: response.headers['x-request-id'] },
      },
    ],
  });
});
