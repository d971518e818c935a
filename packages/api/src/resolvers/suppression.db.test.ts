import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';

let api: TestApi;
let trusted: TestApi;
beforeAll(async () => {
  [api, trusted] = await Promise.all([openTestApi(), openTestApi({ smallCells: true })]);
});
afterAll(() => Promise.all([api.close(), trusted.close()]));

/** 正义村: sixty households, of whom one lost in 2019. */
const VILLAGE = '"610902111205"';
const VALUE = '{ value exact numerator denominator state text }';
const one = `{ households(period: { year: 2019 }, where: { village: [${VILLAGE}] }) {
  metrics {
    households ${VALUE}
    lossShare { value numerator denominator state text change(from: YEAR_AGO) { text }
      passport { parts { suppressed value rows parameters batches { id } } } }
  }
  table(metrics: [households, fallers], by: [VILLAGE]) { columns { id values suppressed } }
} }`;

interface One {
  readonly households: {
    readonly metrics: Readonly<Record<string, unknown>>;
    readonly table: { readonly columns: readonly unknown[] };
  };
}

describe('of a village where one household lost', () => {
  it('that is withheld, and how many it has is not', async () => {
    const { households } = await api.answer<One>(one);
    const part = { suppressed: true, value: null, rows: null, parameters: [], batches: [] };
    expect(households.metrics).toEqual({
      households: {
        ...{ value: 60, exact: '60', numerator: null, denominator: null },
        ...{ state: 'OK', text: '60 户' },
      },
      lossShare: {
        ...{ value: null, numerator: null, denominator: null, state: 'SUPPRESSED', text: '已隐去' },
        change: { text: '已隐去' },
        passport: { parts: [part, part] },
      },
    });
    expect(households.table.columns.slice(2)).toEqual([
      { id: 'households', values: [60], suppressed: [] },
      { id: 'fallers', values: [null], suppressed: [0] },
    ]);
  });

  it('all is shown where the server says that it may be', async () => {
    const { households } = await trusted.answer<One>(one);
    expect(households.metrics.lossShare).toMatchObject({
      ...{ numerator: '1', denominator: '60', state: 'OK' },
      passport: {
        parts: [
          { value: '1', rows: 1, batches: [{}] },
          { value: '60', rows: 60 },
        ],
      },
    });
    expect(households.table.columns[3]).toEqual({ id: 'fallers', values: [1], suppressed: [] });
  });
});

describe('single households', () => {
  const records =
    '{ households(period: { year: 2019 }) { records(first: 1) { totalCount nodes { gain } } } }';

  it('are not listed, unless the server says that they may be', async () => {
    const { data, errors } = await api.ask(records);
    expect(data).toEqual({ households: { records: null } });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/逐户记录/),
        extensions: { code: 'SUPPRESSED', requestId: expect.any(String) },
      },
    ]);
    expect(await trusted.answer(records)).toMatchObject({
      households: { records: { totalCount: 890, nodes: [{}] } },
    });
  });

  it('are not told of by the days that dividends were paid on', async () => {
    const { errors } = await api.ask(
      '{ distribution(period: { year: 2019 }, asOf: "2019-12-19T00:00:00+08:00") { metrics { paidOut { value } } } }',
    );
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/^已兑付涉及农户，只按整年回答/) },
    ]);
    const { distribution } = await api.answer<{ distribution: unknown }>(
      '{ distribution(period: { year: 2019 }) { metrics { income { state } paidOut { state } dividendHouseholds { value } } } }',
    );
    expect(distribution).toEqual({
      metrics: {
        income: { state: 'OK' },
        paidOut: { state: 'OK' },
        dividendHouseholds: { value: 738 },
      },
    });
  });
});

it('what is on the page of 2019 stays visible', async () => {
  const { households } = await api.answer<{
    households: {
      metrics: Record<string, { state: string }>;
      by: { metrics: Record<string, { state: string }> }[];
    };
  }>(`{ households(period: { year: 2019 }) {
    metrics { households { state } gainPerHousehold { state } medianGain { state } fallers { state } lossShare { state } }
    by(dimension: VILLAGE) { metrics { gainPerHousehold { state } households { state } } }
  } }`);
  const states = [households, ...households.by].flatMap(({ metrics }) =>
    Object.values(metrics).map(({ state }) => state),
  );
  expect(states).toHaveLength(5 + 9 * 2);
  expect(new Set(states)).toEqual(new Set(['OK']));
});
