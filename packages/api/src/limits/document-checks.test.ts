import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../answers/canonical-json.ts';
import { readTrustedDocuments } from '../server/graphql/trusted-documents.ts';
import { contract } from '../type-defs.ts';
import { DocumentChecks } from './document-checks.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

const schema = contract();

/** What `DocumentChecks` makes of a document: null where it passes, else code, limit and what was asked. */
function refusal(query: string, limits: Partial<Limits> = {}, variables = {}) {
  const checks = new DocumentChecks(schema, { ...DEFAULT_LIMITS, ...limits });
  try {
    checks.check({
      ...{ query, variables, operationName: null },
      variablesText: canonicalJson(variables) ?? '',
    });
    return null;
  } catch (failure) {
    const { code, statusCode, details, messageZh, messageEn } = failure as Record<string, unknown>;
    expect(messageZh).toContain(String((details as { asked: number }).asked));
    expect(messageEn).toContain(String((details as { limit: number }).limit));
    return { code, statusCode, ...(details as object) };
  }
}

const hall = (within: string, period = '{ year: 2019 }') =>
  `{ serviceHall(period: ${period}) { ${within} } }`;
const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(' ');
/** Each of its fragments spreads the next one twice. */
const bomb = (height: number, leaf: string) =>
  `query { ...f0 } ${times(height, (n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`)}
   fragment f${height} on Query { ${leaf} }`;

describe('at the limit a document passes, beyond it is refused', () => {
  const cases: readonly [
    limit: keyof Limits,
    code: string,
    document: (asked: number) => string,
    at: number,
  ][] = [
    ['tokens', 'TOO_MANY_TOKENS', (n) => `{ ${times(n - 2, () => '__typename')} }`, 50],
    [
      'depth',
      'TOO_DEEP',
      (n) => hall(`${times(n - 2, () => 'over(grain: YEAR) {')} label ${'}'.repeat(n - 2)}`),
      9,
    ],
    [
      'depth',
      'TOO_DEEP',
      (n) =>
        `${hall('...a')} fragment a on ServiceHallSlice { ${times(n - 2, () => 'compare(to: PREVIOUS) {')} label ${'}'.repeat(n - 2)} }`,
      9,
    ],
    ['aliases', 'TOO_MANY_ALIASES', (n) => `{ ${times(n, (i) => `a${i}: __typename`)} }`, 20],
    [
      'aliases',
      'TOO_MANY_ALIASES',
      (n) => `{ ${times(n, () => '...a')} } fragment a on Query { a: __typename }`,
      20,
    ],
    [
      'directives',
      'TOO_MANY_DIRECTIVES',
      (n) => `{ ${times(n, () => '__typename @include(if: true)')} }`,
      20,
    ],
    [
      'directivesAtOnce',
      'TOO_MANY_DIRECTIVES',
      (n) => `{ __typename ${times(n, () => '@unknown')} }`,
      3,
    ],
    ['rootFields', 'TOO_MANY_ROOT_FIELDS', (n) => `{ ${times(n, () => '__typename')} }`, 20],
    [
      'rootFields',
      'TOO_MANY_ROOT_FIELDS',
      (n) => `{ ${times(n, () => '... on Query { ...a }')} } fragment a on Query { __typename }`,
      20,
    ],
    ['cost', 'TOO_COSTLY', (n) => `{ district { ${times(n - 1, () => 'name')} } }`, 30],
  ];
  it.each(cases)('%s (%s)', (limit, code, document, at) => {
    const limits = { [limit]: at };
    expect(refusal(document(at), limits)).toBeNull();
    expect(refusal(document(at + 1), limits)).toEqual({
      ...{ code, statusCode: 400, limit: at, asked: at + 1 },
    });
  });

  it('a bomb of fragments is refused as soon as it is read', () => {
    expect(refusal(bomb(4, '__typename'), { rootFields: 16 })).toBeNull();
    expect(refusal(bomb(5, '__typename'), { rootFields: 16 })).toMatchObject({ asked: 32 });
    expect(refusal(bomb(200, '__typename'))).toMatchObject({ code: 'TOO_MANY_ROOT_FIELDS' });
    expect(refusal(bomb(200, 'district { name }'), { rootFields: Infinity })).toMatchObject({
      code: 'TOO_COSTLY',
    });
  });

  it('fragments that spread in a circle are left to the validation', () => {
    expect(
      refusal('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    ).toBeNull();
  });
});

describe('the cost of a document', () => {
  const cost = (query: string, variables = {}) =>
    (refusal(query, { cost: 0 }, variables) as { asked?: number } | null)?.asked;

  it.each([
    ['a slice', hall('label'), 2],
    ['twelve months', hall('over(grain: MONTH) { label }'), 1 + 12 * 2],
    ['the days of a leap year', hall('over(grain: DAY) { label }', '{ year: 2020 }'), 1 + 366 * 2],
    [
      'days of months',
      hall('over(grain: MONTH) { over(grain: DAY) { label } }'),
      1 + 12 * (1 + 31 * 2),
    ],
    ['a compared year', hall('compare(to: YEAR_AGO) { over(grain: MONTH) { label } }'), 2 + 12 * 2],
    ['the first five', hall('by(dimension: DEPARTMENT, first: 5) { label }'), 1 + 5 * 2],
    ['all parts', hall('by(dimension: DEPARTMENT) { label }'), 1 + 50 * 2],
    [
      'a table, whose columns are one value each',
      hall('table(metrics: [accepted], grain: DAY) { columns { values } }'),
      2 + 5 * 2,
    ],
    ['a page of records', hall('records(first: 200) { nodes { id caseNo } }'), 2 + 200 * 3],
    ['a page unless told', '{ records { hotlineUnits { edges { node { code } } } } }', 2 + 50 * 3],
    [
      'records of records',
      '{ records { hotlineUnits(last: 7) { nodes { hotlineOrders(first: 9) { id } } } } }',
      2 + 7 * (1 + 9 * 2),
    ],
    ['the schema', '{ __schema { queryType { name } } }', 10_003],
    ['names that nobody knows', '{ nothing { at(first: 9) { all } } }', 3],
  ])('%s', (_, document, expected) => {
    expect(cost(document)).toBe(expected);
  });

  it('is read off the variables too, whoever names them', () => {
    const page =
      'query Page($first: Int = 3, $period: PeriodInput!) { hotline(period: $period) { over(grain: MONTH) { records(first: $first) { nodes { id } } } } }';
    expect(cost(page, { period: { quarter: '2019Q1' } })).toBe(1 + 3 * (2 + 3 * 2));
    expect(cost(page, { period: { year: 2019 }, first: 200 })).toBe(1 + 12 * (2 + 200 * 2));
  });
});

describe('the dashboards', () => {
  it('ask with no operation for more than half of any limit', () => {
    const halves = Object.fromEntries(
      Object.entries(DEFAULT_LIMITS).map(([name, most]) => [name, Math.floor(most / 2)]),
    );
    // The longest that pages offer: a year of days, a full page.
    const year = { range: { from: '2020-01-01', to: '2020-12-31' } };
    const variables = {
      ...{ grain: 'DAY', first: 200, whole: true, year: 2020, subject: 'HOTLINE', keys: [] },
      ...{ from: '2020-01-01', to: '2020-12-31', metric: 'orders', part: 'WHOLE' },
      ...Object.fromEntries(
        ['period', 'base', 'span', 'baseSpan', 'trend', 'yearPeriod', 'yearBase'].map((name) => [
          name,
          year,
        ]),
      ),
    };
    const documents = [...readTrustedDocuments().values()];
    expect(documents.length).toBeGreaterThan(20);
    for (const document of documents) expect(refusal(document, halves, variables)).toBeNull();
  });
});
