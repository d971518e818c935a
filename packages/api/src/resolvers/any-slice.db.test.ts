import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

interface Value {
  readonly value: number | null;
}

describe('a slice that is named by a value', () => {
  it('is the slice of its subject, under the same filter', async () => {
    const { slice, hotline } = await api.answer<{
      slice: { metric: Value; table: { columns: { values: unknown[] }[] } };
      hotline: { metrics: { onTimeRate: Value }; table: { columns: { values: unknown[] }[] } };
    }>(`{
      slice(subject: HOTLINE, period: { year: 2020 }, where: [{ dimension: "CHANNEL", in: ["phone"] }]) {
        metric(id: "onTimeRate") { value }
        table(metrics: ["onTimeRate"], by: ["TOWN"], parts: true) { columns { values } }
      }
      hotline(period: { year: 2020 }, where: { channel: ["phone"] }) {
        metrics { onTimeRate { value } }
        table(metrics: [onTimeRate], by: [TOWN], parts: true) { columns { values } }
      }
    }`);
    expect(slice.metric).toEqual(hotline.metrics.onTimeRate);
    expect(slice.table).toEqual(hotline.table);
  });

  it('says by their names what it is narrowed to', async () => {
    const { slice } = await api.answer<{ slice: { filters: unknown } }>(
      `{ slice(subject: HOTLINE, period: { year: 2020 }, where: [{ dimension: "CHANNEL", in: ["phone"] }]) {
           filters { dimension label relation values { key label } } } }`,
    );
    expect(slice.filters).toEqual([
      {
        ...{ dimension: 'CHANNEL', label: '渠道', relation: 'IS' },
        values: [{ key: 'phone', label: '电话' }],
      },
    ]);
  });

  it('lists records as a table, keys and states by their names, page after page', async () => {
    interface Records {
      readonly totalCount: number;
      readonly kind: string;
      readonly fields: { name: string; kind: string }[];
      readonly rows: { id: string; values: unknown[]; provenance: { row: number } }[];
      readonly after: string | null;
    }
    const page = async (after: string | null) =>
      (
        await api.answer<{ slice: { records: Records } }>(
          `{ slice(subject: HOTLINE, period: { month: "2020-02" }) {
               records(metric: "onTimeRate", part: MISSED, first: 20, after: ${JSON.stringify(after)}) {
                 totalCount kind fields { name label kind } after rows { id values provenance { row } } } } }`,
        )
      ).slice.records;
    const pages: Records[] = [];
    for (
      let after: string | null = null;
      pages.length === 0 || after;
      after = pages.at(-1)?.after ?? null
    )
      pages.push(await page(after));
    const [first] = pages;
    const rows = pages.flatMap((one) => one.rows);
    expect(first?.kind).toBe('热线工单');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(first?.totalCount);
    const at = (name: string) => first?.fields.findIndex((one) => one.name === name) ?? -1;
    expect(first?.fields[at('receivedAt')]?.kind).toBe('INSTANT');
    for (const { values } of rows) {
      expect(['电话', '微信', '网站', '信箱']).toContain(values[at('channel')]);
      expect(values[at('townCode')]).toMatch(/[镇办道]/);
    }
  });

  it('refuses what the subject does not know, and answers what is asked beside it', async () => {
    const { data, errors } = await api.ask(`{
      slice(subject: HOTLINE, period: { year: 2020 }) { wrong: metric(id: "orderz") { value } right: metric(id: "orders") { value } }
      other: slice(subject: HOTLINE, period: { year: 2020 }, where: [{ dimension: "PLANET", in: [] }]) { label }
    }`);
    expect(data).toMatchObject({ slice: { wrong: null, right: { value: 13_405 } }, other: null });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
      'UNKNOWN_DIMENSION',
      'UNKNOWN_METRIC',
    ]);
  });
});

describe('a metric that the filter does not fit', () => {
  it('is refused alone', async () => {
    const { data, errors } = await api.ask(`{
      serviceHall(period: { year: 2020 }, where: { window: ["SIM-W001"] }) {
        simulated metrics { accepted { value } consultations { value } departments { value } } } }`);
    const metrics = data?.serviceHall as { metrics: Record<string, Value | null> };
    expect(metrics.metrics.accepted?.value).toBeGreaterThan(0);
    const refused = Object.entries(metrics.metrics).filter(([, value]) => value === null);
    expect(refused.length).toBeGreaterThan(0);
    expect(errors).toHaveLength(refused.length);
    expect(errors?.[0]?.extensions?.code).toBe('NOT_IN_MODEL');
  });
});
