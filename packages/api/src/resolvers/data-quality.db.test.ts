import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { household } from '../testing/households/entries.ts';

let api: TestApi;
let trusted: TestApi;
beforeAll(async () => {
  [api, trusted] = await Promise.all([openTestApi(), openTestApi({ smallCells: true })]);
});
afterAll(() => Promise.all([api.close(), trusted.close()]));

interface Quality {
  readonly subject: string;
  readonly dataFrom: string | null;
  readonly dataThrough: string | null;
  readonly origins: readonly { readonly origin: string; readonly rows: number | null }[];
  readonly lastBatch: { readonly kind: string } | null;
}

async function qualityOf(subject: string, from: TestApi = api): Promise<Quality | undefined> {
  const { dataQuality } = await from.answer<{ dataQuality: Quality[] }>(
    '{ dataQuality { subject dataFrom dataThrough origins { origin rows } lastBatch { kind } } }',
  );
  return dataQuality.find((one) => one.subject === subject);
}

const entered = async (subject: string, from?: TestApi) =>
  (await qualityOf(subject, from))?.origins.find(({ origin }) => origin === 'ENTERED');

describe('data quality', () => {
  it('counts the records of every kind, and says how far they reach', async () => {
    const [{ rows } = { rows: '' }] = await api.database.connection.sql<{ rows: string }[]>`
      select (select count(*) from recognition_awards) + (select count(*) from recognition_board_entries)
        + (select count(*) from recognition_appeal_events) as rows`;
    expect(await qualityOf('RECOGNITION')).toEqual({
      ...{ subject: 'RECOGNITION', dataFrom: '2019-04-12', dataThrough: '2020-12-31' },
      origins: [{ origin: 'SIMULATED', rows: Number(rows) }],
      lastBatch: { kind: 'simulation' },
    });
  });

  it('tells what was entered by hand from what was made up, and what came last', async () => {
    await api.answer(
      'mutation { recordHotlineUnit(input: { code: "YH", name: "月河街道办" }) { ok } }',
    );
    expect(await entered('HOTLINE')).toEqual({ origin: 'ENTERED', rows: 1 });
    expect((await qualityOf('HOTLINE'))?.lastBatch).toEqual({ kind: 'entry' });
  });

  it('withholds few real records of a protected subject from those who may not see them', async () => {
    for (const server of [api, trusted])
      await server.answer(`mutation { ${household('H-1')} { ok } }`);
    expect(await entered('HOUSEHOLDS')).toEqual({ origin: 'ENTERED', rows: null });
    expect(await entered('HOUSEHOLDS', trusted)).toEqual({ origin: 'ENTERED', rows: 1 });
    expect((await qualityOf('HOUSEHOLDS'))?.origins).toContainEqual({
      ...{ origin: 'SIMULATED', rows: expect.any(Number) },
    });
  });

  it('asks once for the counts and once for the batches, however many subjects', async () => {
    const before = api.statements.length;
    await api.answer('{ dataQuality { origins { rows } lastBatch { fileName } } }');
    const asked = api.statements.slice(before);
    expect(asked.filter((text) => text.includes('from "batches"'))).toHaveLength(1);
    expect(asked.filter((text) => text.includes('from "hotline_orders"'))).toHaveLength(1);
  });
});
