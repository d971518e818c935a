import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

interface Part {
  readonly key: { readonly key: string; readonly label: string };
  readonly metrics: {
    readonly orders: { readonly value: number };
    readonly onTimeRate: { readonly numerator: string };
  };
}

const METRICS = 'metrics { orders { value } onTimeRate { numerator } }';

describe('a filter and a cut', () => {
  it.each(['TOWN', 'UNIT', 'CATEGORY', 'CHANNEL'])(
    'by %s: the parts add up, and each is what its filter finds',
    async (dimension) => {
      const { hotline } = await api.answer<{ hotline: { by: Part[] } & Omit<Part, 'key'> }>(
        `{ hotline(period: { year: 2020 }) { ${METRICS} by(dimension: ${dimension}) { key { key label } ${METRICS} } } }`,
      );
      const sum = (read: (part: Omit<Part, 'key'>) => number) =>
        hotline.by.reduce((total, part) => total + read(part), 0);
      expect(sum(({ metrics }) => metrics.orders.value)).toBe(hotline.metrics.orders.value);
      expect(sum(({ metrics }) => Number(metrics.onTimeRate.numerator))).toBe(
        Number(hotline.metrics.onTimeRate.numerator),
      );

      const [first, second] = hotline.by;
      const keys = JSON.stringify([first?.key.key, second?.key.key]);
      const filtered = await api.answer<{ hotline: Part & { records: { totalCount: number } } }>(
        `{ hotline(period: { year: 2020 }, where: { ${dimension.toLowerCase()}: ${keys} }) { ${METRICS} records(first: 1) { totalCount } } }`,
      );
      const both = (first?.metrics.orders.value ?? 0) + (second?.metrics.orders.value ?? 0);
      expect(filtered.hotline.metrics.orders.value).toBe(both);
      expect(filtered.hotline.records.totalCount).toBe(both);
    },
  );

  it('an empty list finds nothing, and an unknown key neither', async () => {
    const orders = async (keys: string) => {
      const query = `{ hotline(period: { year: 2020 }, where: { town: ${keys} }) { metrics { orders { value } } } }`;
      return (await api.answer<{ hotline: Part }>(query)).hotline.metrics.orders.value;
    };
    expect(await orders('[]')).toBe(0);
    expect(await orders('["\'; drop table hotline_orders; --"]')).toBe(0);
    expect(await orders('null')).toBe(13_405);
  });

  it('the worst five come first, and those without a value last', async () => {
    const { hotline } = await api.answer<{
      hotline: { by: { metrics: { onTimeRate: { value: number | null } } }[] };
    }>(
      `{ hotline(period: { month: "2020-02" }) {
           by(dimension: UNIT, orderBy: { metric: onTimeRate, direction: ASC }) { metrics { onTimeRate { value } } } } }`,
    );
    const rates = hotline.by.map(({ metrics }) => metrics.onTimeRate.value);
    const known = rates.filter((rate) => rate !== null);
    expect(rates.slice(0, known.length)).toEqual(known.toSorted((a, b) => a - b));
    expect(rates.slice(known.length).every((rate) => rate === null)).toBe(true);
  });
});
