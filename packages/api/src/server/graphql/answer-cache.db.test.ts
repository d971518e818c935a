import { hash } from 'node:crypto';
import { commitBatch, connect, hotlineUnits } from '@minxin/database';
import { refreshRollups } from '@minxin/metrics';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../../testing/ask.ts';

const UNITS =
  'query Units($first: Int) { records { hotlineUnits(first: $first) { nodes { code name } } } }';
const MONTHS =
  'query Months($year: Int!) { hotline(period: { year: $year }) { asOf over(grain: MONTH) { label metrics { orders { value } } } } }';
const RECONCILED = 'query Reconciled { reconciliation(year: 2019) { state computedText } }';

let api: TestApi;
beforeAll(async () => {
  const documents = new Map(
    [UNITS, MONTHS, RECONCILED].map((document) => [`sha256:${hash('sha256', document)}`, document]),
  );
  api = await openTestApi({ documents });
  // Another viewer, as the sign-in would tell one.
  api.app.addHook('onRequest', async (request) => {
    const { rights } = request.headers;
    if (typeof rights === 'string') request.rights = rights;
  });
});
afterAll(() => api.close());
afterEach(() => {
  vi.useRealTimers();
});

type Headers = Record<string, string | undefined>;
const signed = (headers: Headers) => ({ authorization: `Bearer ${TEST_TOKEN}`, ...headers });
const post = (query: string, variables = {}, headers: Headers = {}) =>
  api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: signed(headers),
    payload: { query, variables },
  });
const get = (document: string, variables = {}, headers: Headers = {}) =>
  api.app.inject({
    method: 'GET',
    url: '/graphql',
    headers: signed(headers),
    query: {
      documentId: `sha256:${hash('sha256', document)}`,
      variables: JSON.stringify(variables),
    },
  });

/** What an action answers, and the statements it sent. */
async function counted<Result>(action: () => Promise<Result>) {
  const before = api.statements.length;
  const result = await action();
  return { result, statements: api.statements.slice(before) };
}

const rename = (name: string) =>
  post(
    'mutation Rename($name: String!) { amendHotlineUnit(id: "T-1", input: { name: $name }) { ok } }',
    {
      name,
    },
  );
const names = (body: string) =>
  JSON.parse(body).data.records.hotlineUnits.nodes.map((unit: { name: string }) => unit.name);

describe('an answer given before', () => {
  it('is given again byte for byte, at the cost of one statement', async () => {
    const miss = await post(MONTHS, { year: 2019 });
    expect(miss.json().data.hotline.over).toHaveLength(12);
    const { result: hit, statements } = await counted(() => post(MONTHS, { year: 2019 }));
    expect(hit.rawPayload.equals(miss.rawPayload)).toBe(true);
    expect(hit.headers['content-type']).toBe(miss.headers['content-type']);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatch(/data_versions/);
  });

  it('is one for the same question, however its variables are written', async () => {
    const both =
      'query Both($a: Int!, $b: Int) { hotline(period: { year: $a }) { label } records { hotlineUnits(first: $b) { totalCount } } }';
    const miss = await post(both, { a: 2019, b: 3 });
    const { result, statements } = await counted(() => post(both, { b: 3, a: 2019 }));
    expect(result.body).toBe(miss.body);
    expect(statements).toHaveLength(1);
    expect((await post(both, { a: 2020, b: 3 })).body).not.toBe(miss.body);
  });

  it('is not given to a viewer with other rights', async () => {
    await post(MONTHS, { year: 2020 });
    const other = { rights: 'a town clerk of 610902111' };
    const { statements } = await counted(() => post(MONTHS, { year: 2020 }, other));
    expect(statements.length).toBeGreaterThan(1);
    const mine = await get(UNITS);
    const theirs = await get(UNITS, {}, { ...other, 'if-none-match': String(mine.headers.etag) });
    expect(theirs.statusCode).toBe(200);
    expect(theirs.headers.etag).not.toBe(mine.headers.etag);
  });

  it('goes out in the media type that the client names', async () => {
    const named = 'application/graphql-response+json';
    for (const _ of ['miss', 'hit']) {
      const response = await post(MONTHS, { year: 2019 }, { accept: `${named}, application/json` });
      expect(response.headers['content-type']).toBe(`${named}; charset=utf-8`);
    }
  });
});

describe('fifty who ask at the same time', () => {
  it('are answered by one run of the question', async () => {
    const question = `query Fifty { hotline(period: { year: 2019 }) { metrics { orders { value } } } }`;
    const { result, statements } = await counted(() =>
      Promise.all(Array.from({ length: 50 }, () => post(question))),
    );
    expect(new Set(result.map(({ body }) => body)).size).toBe(1);
    expect(statements.filter((statement) => statement.includes('hotline_monthly'))).toHaveLength(1);
  });

  it('a mutation is done as often as it is sent', async () => {
    const enter = 'mutation { recordHotlineUnit(input: { code: "T-2", name: "区试验局" }) { ok } }';
    const sent = await Promise.all([post(enter), post(enter), post(enter)]);
    const done = sent.map((response) => response.json().data.recordHotlineUnit.ok);
    expect(done.toSorted()).toEqual([false, false, true]);
  });
});

describe('a write', () => {
  beforeAll(async () => {
    await post('mutation { recordHotlineUnit(input: { code: "T-1", name: "旧名" }) { ok } }');
  });

  it('through GraphQL is in the next answer', async () => {
    for (const name of ['甲局', '乙局', '丙局']) {
      await rename(name);
      expect(names((await post(UNITS)).body)).toContain(name);
      expect(names((await get(UNITS)).body)).toContain(name);
    }
  });

  it('of another connection is in the next answer', async () => {
    await post(UNITS);
    const other = await connect(api.database.url);
    for (const name of ['丁局', '戊局']) {
      await commitBatch(
        other,
        {
          ...{ districtCode: '610902', kind: 'test', origin: 'entered' },
          ...{ fileName: 'test', fileSha256: '0'.repeat(64) },
        },
        async (tx) => {
          await tx.db.update(hotlineUnits).set({ name }).where(eq(hotlineUnits.code, 'T-1'));
          // Not before it is committed: nothing else may see it.
          expect(names((await post(UNITS)).body)).not.toContain(name);
          return { rowCount: 1 };
        },
        refreshRollups,
      );
      expect(names((await post(UNITS)).body)).toContain(name);
    }
    await other.close();
  });

  it('makes the tag old: 304 before, 200 after', async () => {
    const first = await get(UNITS);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const { result: same, statements } = await counted(() =>
      get(UNITS, {}, { 'if-none-match': etag }),
    );
    expect(same.statusCode).toBe(304);
    expect(same.body).toBe('');
    expect(same.headers.etag).toBe(etag);
    expect(statements).toHaveLength(1);
    await rename('新名');
    const after = await get(UNITS, {}, { 'if-none-match': etag });
    expect(after.statusCode).toBe(200);
    expect(names(after.body)).toContain('新名');
    expect(after.headers.etag).not.toBe(etag);
  });
});

describe('a change by hand', () => {
  it('is in the next answer, and answers are kept again after the next batch', async () => {
    const { sql } = api.database.connection;
    const orders = async () => {
      const { body } = await post(MONTHS, { year: 2019 });
      const months: { metrics: { orders: { value: number } } }[] =
        JSON.parse(body).data.hotline.over;
      return months.reduce((sum, { metrics }) => sum + metrics.orders.value, 0);
    };
    const before = await orders();
    const [order] = await sql`
      select min(order_no) as no from hotline_orders where received_at < '2019-06-01 +08'`;
    for (const table of ['hotline_callbacks', 'hotline_order_events', 'hotline_orders'])
      await sql`delete from ${sql(table)} where order_no = ${order?.no}`;
    expect(await orders()).toBe(before - 1);
    await rename('庚局');
    await orders();
    const { statements } = await counted(orders);
    expect(statements).toHaveLength(1);
  });
});

describe('an error', () => {
  it.each([
    ['of the document', '{ nothing }', {}],
    [
      'of the question',
      'query ($year: Int!) { hotline(period: { year: $year }) { metrics { orders { value } } records(first: 999) { totalCount } } }',
      { year: 2019 },
    ],
  ])('%s is answered anew each time', async (_, query, variables) => {
    const first = await post(query, variables);
    const { result, statements } = await counted(() => post(query, variables));
    const requestId = expect.any(String);
    const errors = first.json().errors.map((error: { extensions: object }) => ({
      ...error,
      extensions: { ...error.extensions, requestId },
    }));
    expect(result.json().errors).toEqual(errors);
    if (first.statusCode === 200) expect(statements.length).toBeGreaterThan(1);
  });

  it('of ours is gone when its cause is', async () => {
    const { sql } = api.database.connection;
    await sql`alter table hotline_units rename to hotline_gone`;
    const failed = await get(UNITS, { first: 7 });
    expect(failed.json().errors).toHaveLength(1);
    expect(failed.headers.etag).toBeUndefined();
    await sql`alter table hotline_gone rename to hotline_units`;
    expect((await get(UNITS, { first: 7 })).json().errors).toBeUndefined();
  });
});

describe('an answer about a day that is not over', () => {
  const at = (time: string) =>
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2020-06-15T${time}+08:00`) });
  const asOf = (body: string) => JSON.parse(body).data.hotline.asOf;

  it('holds for the minute, and so does its tag', async () => {
    at('10:00:05');
    const first = await get(MONTHS, { year: 2020 });
    const etag = String(first.headers.etag);
    expect(asOf(first.body)).toBe('2020-06-15T10:00:05+08:00');
    at('10:00:55');
    const { result: second, statements } = await counted(() => get(MONTHS, { year: 2020 }));
    expect(second.body).toBe(first.body);
    expect(statements).toHaveLength(1);
    const known = { 'if-none-match': etag };
    expect((await get(MONTHS, { year: 2020 }, known)).statusCode).toBe(304);
    at('10:01:10');
    const third = await get(MONTHS, { year: 2020 }, known);
    expect(third.statusCode).toBe(200);
    expect(asOf(third.body)).toBe('2020-06-15T10:01:10+08:00');
  });

  it('a write within the minute moves the clock on', async () => {
    at('11:00:05');
    await get(MONTHS, { year: 2020 });
    at('11:00:20');
    await rename('己局');
    expect(asOf((await get(MONTHS, { year: 2020 })).body)).toBe('2020-06-15T11:00:20+08:00');
  });

  it('the printed figures beside such records move too, and hold once the day is over', async () => {
    at('12:00:05');
    const moving = await get(RECONCILED);
    vi.useRealTimers();
    const settled = await get(RECONCILED);
    expect(moving.headers.etag).toMatch(/\.\d+"$/);
    expect(settled.headers.etag).toMatch(/^"[\w-]{43}"$/);
  });
});
