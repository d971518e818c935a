import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
}

interface Result {
  readonly ok: boolean;
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly refusals: readonly Readonly<Record<string, unknown>>[];
}

const PAGE =
  'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const REFUSALS = 'refusals { code field message messageEn fix fixEn }';

const page = async (args: string): Promise<Page> =>
  (
    await api.answer<{ records: { divisions: Page } }>(
      `{ records { divisions(${args}) { ${PAGE} } } }`,
    )
  ).records.divisions;

const change = async (mutation: string): Promise<Result> =>
  (await api.answer<{ result: Result }>(`mutation { result: ${mutation} }`)).result;

describe('a list of records', () => {
  it('joins its pages to the whole without gap or repeat, both ways, also where names tie', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('NAME', 'CODE', 'SHORT_NAME', 'PARENT_CODE'),
        fc.constantFrom('ASC', 'DESC'),
        fc.integer({ min: 60, max: 200 }),
        async (field, direction, size) => {
          const order = `orderBy: { field: ${field}, direction: ${direction} }`;
          const forwards: string[] = [];
          for (let after = ''; ; ) {
            const found = await page(`${order}, first: ${size}${after}`);
            forwards.push(...found.nodes.map(({ id }) => id));
            expect(found.pageInfo.hasPreviousPage).toBe(after !== '');
            if (!found.pageInfo.hasNextPage) break;
            after = `, after: "${found.pageInfo.endCursor}"`;
          }
          const backwards: string[] = [];
          for (let before = ''; ; ) {
            const found = await page(`${order}, last: ${size}${before}`);
            backwards.unshift(...found.nodes.map(({ id }) => id));
            if (!found.pageInfo.hasPreviousPage) break;
            before = `, before: "${found.pageInfo.startCursor}"`;
          }
          expect(forwards).toHaveLength(28 + 529);
          expect(new Set(forwards).size).toBe(forwards.length);
          expect(backwards).toEqual(forwards);
        },
      ),
      { numRuns: 8 },
    );
  });

  it.each([
    ['{ level: { eq: TOWN } }', 28],
    ['{ level: { not: TOWN } }', 529],
    ['{ parentCode: { eq: "610902111" } }', 9],
    ['{ code: { startsWith: "610902111" }, level: { eq: TOWN } }', 1],
    ['{ shortName: { contains: "七堰" } }', 1],
    ['{ code: { in: [] } }', 0],
    ['{ code: { gt: "x" } }', null],
  ])('finds by %s', async (where, count) => {
    const { data, errors } = await api.ask(
      `{ records { divisions(where: ${where}) { totalCount } } }`,
    );
    if (count === null) expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    else expect(data).toEqual({ records: { divisions: { totalCount: count } } });
  });

  it.each([
    ['first: 0', 'BAD_FIRST'],
    ['first: 201', 'BAD_FIRST'],
    ['last: -1', 'BAD_FIRST'],
    ['first: 2, last: 2', 'BAD_FIRST'],
    ['after: "zzz"', 'BAD_CURSOR'],
    ['orderBy: { field: NAME }, after: "WyIxIl0"', 'BAD_CURSOR'],
  ])('refuses %s', async (args, code) => {
    const { errors } = await api.ask(`{ records { divisions(${args}) { totalCount } } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('follows references in one statement a level, whatever the number of records', async () => {
    const counted = async (first: number) => {
      const before = api.statements.length;
      await api.answer(`{ records { hotlineOrders(first: ${first}) { nodes {
        unit { name hotlineOrders(first: 2) { orderNo } } town { name } category { name } provenance { fileName } } } } }`);
      return api.statements.length - before;
    };
    // New connections ask for their types first.
    await counted(3);
    const few = await counted(10);
    expect(await counted(200)).toBe(few);
    // The data version, and a level each.
    expect(few).toBe(7);
  });
});

describe('an entry', () => {
  it('goes in with a batch of its own, is read back, corrected and removed', async () => {
    const entered = await change(
      `recordHotlineUnit(input: { code: "T-1", name: " 区测试局 " }) { ok record { id code name provenance { origin fileName row } } ${REFUSALS} }`,
    );
    expect(entered).toEqual({
      ok: true,
      record: {
        ...{ id: 'T-1', code: 'T-1', name: '区测试局' },
        provenance: { origin: 'ENTERED', fileName: '手工录入：承办单位', row: 1 },
      },
      refusals: [],
    });
    const amended = await change(
      `amendHotlineUnit(id: "T-1", input: { name: "区试验局" }) { ok record { name } ${REFUSALS} }`,
    );
    expect(amended).toMatchObject({ ok: true, record: { name: '区试验局' } });
    const removed = await change(`removeHotlineUnit(id: "T-1") { ok record { name } ${REFUSALS} }`);
    expect(removed).toEqual({ ok: true, record: null, refusals: [] });
  });

  it('raises the data version once, and not at all when it is refused', async () => {
    const version = async () =>
      (await api.answer<{ district: { dataVersion: number } }>('{ district { dataVersion } }'))
        .district.dataVersion;
    const before = await version();
    await change('recordHotlineUnit(input: { code: "T-2", name: "甲" }) { ok }');
    expect(await version()).toBe(before + 1);
    await change('recordHotlineUnit(input: { code: "T-2", name: "乙" }) { ok }');
    expect(await version()).toBe(before + 1);
  });

  it.each([
    [
      'the same key twice',
      'recordHotlineUnit(input: { code: "T-2", name: "甲" })',
      { code: 'ALREADY_THERE', message: '承办单位已有这一条' },
    ],
    [
      'nothing where something must stand',
      'recordHotlineUnit(input: { code: "T-3", name: "  " })',
      { code: 'MISSING', field: 'name' },
    ],
    [
      'what is not there',
      'amendHotlineUnit(id: "nowhere", input: { name: "甲" })',
      { code: 'NOT_FOUND', field: 'id' },
    ],
    [
      'a town that is none',
      'recordDivision(input: { code: "12", level: TOWN, parentCode: "610902", name: "无", shortName: "无" })',
      { code: 'DIVISIONS_CODE', field: 'code' },
    ],
  ])('is refused for %s, with the rule and what to do', async (_, mutation, expected) => {
    const result = await change(`${mutation} { ok record { id } ${REFUSALS} }`);
    expect(result).toMatchObject({ ok: false, record: null, refusals: [expected] });
    for (const text of ['message', 'fix']) expect(result.refusals[0]?.[text]).toMatch(/[一-鿿]/);
    for (const text of ['messageEn', 'fixEn']) expect(result.refusals[0]?.[text]).toMatch(/[a-z]/);
  });

  it('is refused while others need what it would remove', async () => {
    const { records } = await api.answer<{ records: { hotlineUnits: Page } }>(
      `{ records { hotlineUnits(first: 1) { ${PAGE} } } }`,
    );
    const result = await change(
      `removeHotlineUnit(id: "${records.hotlineUnits.nodes[0]?.id}") { ok ${REFUSALS} }`,
    );
    expect(result.refusals[0]).toMatchObject({ code: 'STILL_USED' });
  });

  it.each([
    '\\u0000',
    "'; drop table hotline_units; --",
    '<script>alert(1)</script>',
    '％全角 ㍿ 🏮',
  ])('keeps the text %s as it is, or refuses it', async (text) => {
    const result = await change(
      `recordHotlineUnit(input: { code: "X-${text}", name: "${text}" }) { ok record { name } ${REFUSALS} }`,
    );
    if (text === '\\u0000') expect(result.refusals[0]).toMatchObject({ code: 'BAD_VALUE' });
    else expect(result.record?.name).toBe(text);
  });
});
